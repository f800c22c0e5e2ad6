package liaison.app;

import liaison.model.Dataset;

/**
 * Records ready to be looked at.
 *
 * @param data the records
 * @param problemCount problems reported while they were read
 */
public record LoadedData(Dataset data, int problemCount) {

  public static LoadedData withoutImport(Dataset data) {
    return new LoadedData(data, 0);
  }

  public boolean hasProblems() {
    return problemCount > 0;
  }
}
