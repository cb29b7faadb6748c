package localoffer;

import static java.util.Map.entry;

import java.util.Map;
import localoffer.RouteTable.Rule;

/** The routes for many listings at once, as they are meant to be. */
final class BulkRouteTable {

  private static final String OFFICERS = "EDITOR, APPROVER, MANAGER";
  private static final String FILE = "/staff/bulk/files/none";
  private static final String REMOVAL = "/staff/bulk/removals/none";
  private static final String PAIR = "/staff/duplicates/none/other";
  private static final String MEMBERS = "PROVIDER";

  static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("get BulkPage.PATH", new Rule(MEMBERS, "/update/bulk")),
          entry("get BulkPage.CSV_PATH", new Rule(MEMBERS, "/update/bulk/services.csv")),
          entry("post BulkPage.PATH", new Rule(MEMBERS, "/update/bulk")),
          entry("get BulkCheckPage.PATH", new Rule(MEMBERS, "/update/bulk/none", 404)),
          entry("post BulkCheckPage.PATH", new Rule(MEMBERS, "/update/bulk/none")),
          entry("get StaffBulkPage.PATH", new Rule(OFFICERS, "/staff/bulk")),
          entry("get StaffBulkPage.CSV_PATH", new Rule(OFFICERS, "/staff/bulk/services.csv")),
          entry("post StaffBulkPage.PATH", new Rule(OFFICERS, "/staff/bulk")),
          entry("get StaffBulkCheckPage.PATH", new Rule(OFFICERS, FILE, 404)),
          entry("post StaffBulkCheckPage.PATH", new Rule(OFFICERS, FILE)),
          entry("get RemovalPage.PATH", new Rule(OFFICERS, REMOVAL, 404)),
          entry("post RemovalPage.PATH", new Rule("APPROVER, MANAGER", REMOVAL)),
          entry("get AuditPage.PATH", new Rule(OFFICERS, "/staff/audit")),
          entry("get AuditPage.CSV_PATH", new Rule(OFFICERS, "/staff/audit.csv")),
          entry("get ReportsPage.PATH", new Rule(OFFICERS, "/staff/reports")),
          entry("get ReportsPage.CSV_PATH", new Rule(OFFICERS, "/staff/reports.csv")),
          entry("get DuplicatesPage.PATH", new Rule(OFFICERS, "/staff/duplicates")),
          entry("get MergePage.PATH", new Rule(OFFICERS, PAIR, 404)),
          entry("post MergePage.PATH", new Rule(OFFICERS, PAIR)),
          entry("post NotSamePage.PATH", new Rule(OFFICERS, PAIR + "/not-same")),
          entry("get LinksPage.PATH", new Rule(OFFICERS, "/staff/links")));

  private BulkRouteTable() {}
}
