package liaison.exchange.in.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import liaison.TestVocabulary;
import liaison.analysis.network.NetworkBuilder;
import liaison.app.DataLoader;
import liaison.app.ImportService;
import liaison.app.OpenProject;
import liaison.app.Registry;
import liaison.app.Workspace;
import liaison.base.AppException;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Progress;
import liaison.exchange.in.Formats;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.Input;
import liaison.exchange.in.SheetReport;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.NetworkSpec.Counting;
import liaison.model.record.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edge lists, good and bad ones. */
class EdgeListImportTest {

  private static final Dataset EMPTY = Dataset.empty(TestVocabulary.shipped());

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static ImportPlan plan(Path file) {
    return plan(file, EMPTY);
  }

  private static ImportPlan plan(Path file, Dataset current) {
    return ImportPlan.of(
        current,
        Formats.read(new Registry().importers(), Input.of(file), Progress.NONE),
        file.toString());
  }

  private static Dataset data(Path file) {
    return EMPTY.apply(plan(file).batch());
  }

  private static Network network(Dataset data, Counting counting) {
    NetworkSpec plain = NetworkSpec.STANDARD;
    return new NetworkBuilder()
        .build(
            data,
            new NetworkSpec(
                plain.filter(),
                plain.period(),
                plain.undated(),
                plain.level(),
                plain.projection(),
                counting));
  }

  private static Network network(Dataset data) {
    return network(data, Counting.FULL);
  }

  private static String said(ImportReport report) {
    Messages english = Messages.in(Language.EN);
    return report.files().stream()
        .flatMap(file -> file.sheets().stream())
        .flatMap(sheet -> sheet.problems().stream())
        .map(problem -> problem.row() + " " + problem.column() + ": " + english.get(problem.text()))
        .collect(Collectors.joining("\n"));
  }

  private static List<Integer> counts(ImportPlan plan) {
    return List.of(plan.report().read(), plan.report().kept(), plan.report().problems());
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    ImportPlan plan = plan(Files.writeString(folder.resolve("a_edges.csv"), ""));
    assertEquals(List.of(0, 0, 1), counts(plan));
    assertTrue(said(plan.report()).contains("nothing in this table"), said(plan.report()));
  }

  @Test
  void aHeaderAloneIsAnEmptyGraph() throws IOException {
    ImportPlan plan = plan(file("a.csv", "source,target"));
    assertEquals(List.of(0, 0, 0), counts(plan));
    assertTrue(plan.batch().isEmpty());
  }

  @Test
  void aMissingColumnIsNamedAndEveryRowCountedAsLost() throws IOException {
    ImportPlan plan = plan(file("a_edges.csv", "source,goal", "1,2", "2,3"));
    assertEquals(List.of(2, 0, 1), counts(plan));
    assertTrue(said(plan.report()).startsWith("1 target: There is no column “target”"));
  }

  @Test
  void aFileOfAnotherKindIsNotTakenForOne() throws IOException {
    Path file = file("data.csv", "year,value", "2001,7");
    assertThrows(AppException.class, () -> plan(file));
  }

  @Test
  void twoNodesAndATie() throws IOException {
    Dataset data = data(file("a_edges.csv", "source,target", "x,y"));
    Organisation x = data.find(Schema.ORGANISATIONS, "a:x").orElseThrow();
    assertEquals("x", x.nameEn());
    assertEquals("x – y", data.find(Schema.COLLABORATIONS, "a/2").orElseThrow().titleEn());
    assertEquals("other", data.find(Schema.COLLABORATIONS, "a/2").orElseThrow().kind());
    assertEquals(1, network(data).tieCount());
  }

  @Test
  void labelsComeFromTheFileBesideAndIsolatedNodesStay() throws IOException {
    file("a_nodes.csv", "id,label,city", "1,\"LI, M\",Berlin", "2,清华大学,北京", "3,\"A \"\"B\"\"\",");
    ImportPlan plan = plan(file("a_edges.csv", "source,target,value", "2,1,2.5"));
    Dataset data = EMPTY.apply(plan.batch());
    assertEquals("LI, M", data.find(Schema.ORGANISATIONS, "a:1").orElseThrow().nameEn());
    assertEquals("清华大学", data.find(Schema.ORGANISATIONS, "a:2").orElseThrow().nameZh());
    assertEquals("A \"B\"", data.find(Schema.ORGANISATIONS, "a:3").orElseThrow().nameEn());
    assertEquals("Berlin", data.find(Schema.ATTRIBUTES, "x-a:1-city").orElseThrow().value());
    assertEquals("清华大学 – LI, M", data.find(Schema.COLLABORATIONS, "a/2").orElseThrow().titleZh());
    Network network = network(data);
    assertEquals(3, network.nodeCount());
    assertEquals(1, network.tieCount());
  }

  @Test
  void aTieMayNameANodeThatTheListLacks() throws IOException {
    file("a_nodes.csv", "id,label", "1,One");
    ImportPlan plan = plan(file("a_edges.csv", "source,target", "1,2", "2,3", "1,3"));
    assertEquals(3, network(EMPTY.apply(plan.batch())).nodeCount());
    assertEquals(2, plan.report().problems());
    assertTrue(said(plan.report()).startsWith("2 : “2” is not in the list of nodes"));
  }

  @Test
  void weightsWeighTheNetworkWhereThatIsChosen() throws IOException {
    Path file = file("a.csv", "Source;Target;W", "1;2;2.5", "2;1;0.5", "2;3;inf", "3;4;");
    ImportPlan plan = plan(file);
    Dataset data = EMPTY.apply(plan.batch());
    Network full = network(data);
    assertEquals(List.of(2.0, 1.0, 1.0), List.of(full.weight(0), full.weight(1), full.weight(2)));
    Network stated = network(data, Counting.WEIGHT);
    assertEquals(
        List.of(3.0, 1.0, 1.0), List.of(stated.weight(0), stated.weight(1), stated.weight(2)));
    assertEquals("inf", data.find(Schema.ATTRIBUTES, "x-a/4-weight").orElseThrow().value());
    assertEquals(
        "4 W: “inf” is not a positive number; the tie counts 1. What it said is kept as an attribute.",
        said(plan.report()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "1e999", "many", "1,5"})
  void aWeightThatIsNoneIsReportedWithItsLine(String weight) throws IOException {
    ImportPlan plan = plan(file("a.csv", "source,target,weight", "1,2,\"" + weight + "\""));
    assertTrue(said(plan.report()).startsWith("2 weight: “" + weight), said(plan.report()));
    assertEquals(1, network(EMPTY.apply(plan.batch()), Counting.WEIGHT).weight(0));
  }

  @Test
  void selfTiesAndHalfRowsAreLeftOutAndSaid() throws IOException {
    ImportPlan plan = plan(file("a.csv", "source,target", "1,1", "1,", ",2", "1,2,7", "", "2"));
    SheetReport ties = plan.report().files().getFirst().sheets().get(1);
    assertEquals(List.of(5, 1, 4), List.of(ties.read(), ties.kept(), ties.dropped()));
    assertEquals(
        List.of(2, 3, 4, 7), ties.problems().stream().map(problem -> problem.row()).toList());
    assertEquals(1, network(EMPTY.apply(plan.batch())).tieCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void markOfByteOrderTabsAndLineEndsAreUnderstood(String lineEnd) throws IOException {
    String text = String.join(lineEnd, "\uFEFFsource\ttarget", "甲 大学\t乙/丙", "乙/丙\tx y");
    Path file = Files.writeString(folder.resolve("图 谱.tsv"), text);
    Dataset data = data(file);
    assertEquals(List.of(), said(plan(file).report()).lines().toList());
    Network network = network(data);
    assertEquals(3, network.nodeCount());
    assertEquals(2, network.tieCount());
    assertTrue(data.rows(Schema.ORGANISATIONS).getFirst().id().startsWith("图-谱:"));
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirLine() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "source,target\n1,é\n".getBytes(StandardCharsets.ISO_8859_1));
    AppException refused = assertThrows(AppException.class, () -> plan(file));
    assertTrue(Messages.in(Language.EN).get(refused.text()).contains("line 2"));
  }

  @Test
  void aLineOfTenMegabytesIsLeftOut() throws IOException {
    String endless = "x".repeat(10 << 20);
    ImportPlan plan = plan(file("a.csv", "source,target", endless + ",1", "1,2"));
    assertEquals(1, plan.report().problems());
    assertTrue(said(plan.report()).startsWith("2 source: The name of an end is longer than"));
  }

  @Test
  void aThousandDoubtsAreSaidAndTheRestCounted() throws IOException {
    Path file = file("a.csv", "source,target\n" + "1,1\n".repeat(1500) + "1,2");
    ImportPlan plan = plan(file);
    assertEquals(1001, plan.report().problems());
    assertEquals(1500, plan.report().dropped());
    assertTrue(said(plan.report()).contains("500 more rows"));
  }

  @Test
  void theSampleComesInWhole() {
    ImportPlan plan = plan(Path.of("sample-data", "examples", "netscience_edges.csv"));
    assertEquals(List.of(1589 + 3 * 2742, 1589 + 3 * 2742, 0), counts(plan));
    Network network = network(EMPTY.apply(plan.batch()));
    assertEquals(1589, network.nodeCount());
    assertEquals(2742, network.tieCount());
  }

  @Test
  void nodesAloneAreReadUnlessTheirTiesLieBeside() throws IOException {
    Path nodes = file("a_nodes.csv", "id,label", "1,One", "1,Again", ",None");
    assertEquals(List.of(3, 1, 2), counts(plan(nodes)));
    file("a_edges.csv", "source,target", "1,2");
    assertEquals(List.of(0, 0, 1), counts(plan(nodes)));
  }

  @Test
  void twoGraphsShareAProjectAndTheSameAgainChangesNothing() throws IOException {
    Path one = file("one_edges.csv", "source,target", "1,2", "1,2");
    Path two = file("two_edges.csv", "source,target", "1,2");
    Dataset both = EMPTY.apply(plan(one).batch());
    both = both.apply(plan(two, both).batch());
    assertEquals(4, both.size(Schema.ORGANISATIONS));
    assertEquals(3, both.size(Schema.COLLABORATIONS));
    assertTrue(plan(one, both).batch().isEmpty());
  }

  @Test
  void loadedForACommandIsTheSameAsImportedIntoAProject() throws IOException {
    file("a_nodes.csv", "id,label", "1,One", "2,二");
    Path file = file("a_edges.csv", "source,target,value,year", "1,2,0.5,2001", "2,1,7,");
    Registry registry = new Registry();
    Workspace workspace = Workspace.at(folder.resolve("library"));
    new ImportService(workspace, registry).importInto("a", List.of(Input.of(file)), Progress.NONE);
    try (OpenProject project = workspace.open("a")) {
      assertEquals(
          project.dataset(), new DataLoader(registry).load(file.toString(), Progress.NONE).data());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void changedBytesGiveProblemsOrARefusalInWords(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole =
        "source,target,value\n1,2,0.5\n\"LI, M\",清华,7\n3,3,\n4,5,x\n1,2,1\n"
            .getBytes(StandardCharsets.UTF_8);
    for (int variant = 0; variant < 300; variant++) {
      byte[] bytes = whole.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("a_edges.csv"), bytes);
      String what = "seed " + seed + " variant " + variant;
      try {
        ImportPlan plan = plan(file);
        assertTrue(plan.report().dropped() == 0 || plan.report().problems() > 0, what);
        Dataset data = EMPTY.apply(plan.batch());
        assertTrue(plan(file, data).batch().isEmpty(), what + " imported twice");
      } catch (AppException said) {
        assertTrue(Messages.in(Language.ZH).get(said.text()).length() > 5, what);
      }
    }
  }
}
