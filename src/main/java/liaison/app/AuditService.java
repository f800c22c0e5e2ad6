package liaison.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.scene.Scene;
import liaison.scene.audit.Audit;
import liaison.scene.audit.AuditReport;

/** Measures a scene and says what it found, in words and as JSON. */
public final class AuditService {

  private final Registry registry;

  public AuditService(Registry registry) {
    this.registry = registry;
  }

  /** Measures a scene. */
  public AuditReport audit(Scene scene) {
    return new Audit(registry.fonts(), registry.painter()).of(scene);
  }

  /** The report line by line: the totals, then each finding. */
  public static List<Text> lines(AuditReport report) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        Text.of(
            "audit.summary",
            report.labels(),
            report.overlaps(),
            report.count(AuditReport.Kind.OUTSIDE),
            report.count(AuditReport.Kind.DROPPED)));
    lines.add(
        Text.of("audit.text", tenths(report.smallestTextPt()), tenths(report.lowestContrast())));
    for (AuditReport.Finding finding : report.findings()) {
      lines.add(Text.of("audit.finding", finding.kind().code(), finding.id(), finding.detail()));
    }
    return lines;
  }

  /** The report as JSON. */
  public static String json(AuditReport report, Messages messages) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("labels", report.labels());
    json.put("overlaps", report.overlaps());
    json.put("outside", report.count(AuditReport.Kind.OUTSIDE));
    json.put("dropped", report.count(AuditReport.Kind.DROPPED));
    json.put("smallestTextPt", tenths(report.smallestTextPt()));
    json.put("lowestContrast", tenths(report.lowestContrast()));
    List<Map<String, Object>> findings = new ArrayList<>();
    for (AuditReport.Finding finding : report.findings()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("kind", finding.kind().code());
      row.put("id", finding.id());
      row.put("text", messages.get(finding.detail()));
      findings.add(row);
    }
    json.put("findings", findings);
    return JsonOutput.text(json);
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
