package liaison.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import liaison.app.JsonOutput;
import liaison.app.LoadedData;
import liaison.app.search.SearchService;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Text;
import liaison.search.Hit;
import liaison.search.HitGroup;
import liaison.search.Hits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liaison find}: what fits some words, and why. */
@Command(name = "find", description = "${bundle:cli.find.about}", sortOptions = false)
final class FindCommand implements Callable<Integer> {

  private static final int MOST = 1_000_000;

  private final GlobalOptions global;
  private final SearchService service = new SearchService();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "${bundle:cli.find.words}")
  private List<String> words = new ArrayList<>();

  @Mixin private final DataOptions source = new DataOptions();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "${bundle:cli.find.most}")
  private String most = "10";

  FindCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    source.check();
    int wanted = (int) Choices.integer("--most", most, 1, MOST);
    String typed = String.join(" ", words);
    if (typed.isBlank()) {
      throw new AppException(Fault.USAGE, Text.of("cli.find.nothingTyped"));
    }
    LoadedData loaded = DataAccess.load(global, source);
    Language language = global.console().language();
    Hits hits = service.find(loaded.data(), typed, language, wanted);
    if (global.isJson()) {
      global.console().result(JsonOutput.rows(SearchService.rows(hits, language)));
    } else {
      hits.groups().forEach(this::print);
    }
    if (hits.isEmpty()) {
      global.console().say(Text.of("cli.find.none", typed));
    }
    return loaded.hasProblems() ? CommandLineFace.DONE_WITH_PROBLEMS : 0;
  }

  private void print(HitGroup group) {
    Console console = global.console();
    Text heading = Text.of(group.thing().headingKey());
    console.line(
        group.rest() == 0
            ? heading
            : Text.of("cli.find.some", heading, group.hits().size(), group.total()));
    for (Hit hit : group.hits()) {
      String reason = console.messages().get(hit.reason());
      String line =
          String.join(
              "\t",
              hit.id(),
              hit.name(console.language()),
              hit.secondName(console.language()),
              reason);
      console.result("  " + line + "\n");
    }
  }
}
