package localoffer.portal;

import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;
import static localoffer.account.Role.PROVIDER;

import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.signin.Doors;
import localoffer.account.signin.Gate;
import localoffer.bulk.BulkCheckPage;
import localoffer.bulk.BulkFiles;
import localoffer.bulk.BulkPage;
import localoffer.bulk.StaffBulkCheckPage;
import localoffer.bulk.StaffBulkPage;
import localoffer.bulk.removal.RemovalPage;
import localoffer.bulk.removal.RemovalStore;
import localoffer.bulk.removal.Removals;
import localoffer.content.Taxonomy;
import localoffer.database.Database;
import localoffer.listing.Listings;
import localoffer.listing.change.ChangeStore;
import localoffer.listing.change.Changes;
import localoffer.listing.sheet.ListingSheet;
import localoffer.review.audit.AuditPage;
import localoffer.review.audit.AuditStore;
import localoffer.review.duplicate.DuplicatesPage;
import localoffer.review.duplicate.MergePage;
import localoffer.review.duplicate.NotSamePage;
import localoffer.review.link.LinkStore;
import localoffer.review.link.Links;
import localoffer.review.link.LinksPage;
import localoffer.review.report.ReportsPage;
import localoffer.web.Html;

/** The addresses for many listings at once: files of them, and reports on all of them. */
final class BulkRoutes {

  private final Routes.Parts parts;
  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final BulkFiles files;

  BulkRoutes(Routes.Parts parts) {
    this.parts = parts;
    html = parts.html();
    gate = parts.entrance().gate();
    listings = parts.listings();
    files = new BulkFiles(new ListingSheet(this::taxonomy), this::taxonomy, parts.heldFiles());
  }

  private Taxonomy taxonomy() {
    return parts.library().contents().taxonomy();
  }

  void addForOfficers(Doors routes) {
    files(routes);
    duplicates(routes);
    reports(routes);
  }

  void addForProviders(Doors routes) {
    var changes =
        new Changes(new ChangeStore(parts.holdings().database()), listings, parts.clock());
    var bulk = new BulkPage(html, gate, listings, files);
    routes.get(BulkPage.PATH, bulk::show, PROVIDER);
    routes.get(BulkPage.CSV_PATH, bulk::download, PROVIDER);
    routes.post(BulkPage.PATH, bulk::submit, PROVIDER);
    var check = new BulkCheckPage(html, gate, listings, changes, files);
    routes.get(BulkCheckPage.PATH, check::show, PROVIDER);
    routes.post(BulkCheckPage.PATH, check::submit, PROVIDER);
  }

  private void files(Doors routes) {
    var removals =
        new Removals(new RemovalStore(parts.holdings().database()), listings, parts.clock());
    var holdings = new StaffBulkPage.Holdings(listings, files, removals);
    var bulk = new StaffBulkPage(html, gate, parts.library(), holdings);
    routes.get(StaffBulkPage.PATH, bulk::show, EDITOR, APPROVER, MANAGER);
    routes.get(StaffBulkPage.CSV_PATH, bulk::download, EDITOR, APPROVER, MANAGER);
    routes.post(StaffBulkPage.PATH, bulk::submit, EDITOR, APPROVER, MANAGER);
    var check = new StaffBulkCheckPage(html, gate, holdings);
    routes.get(StaffBulkCheckPage.PATH, check::show, EDITOR, APPROVER, MANAGER);
    routes.post(StaffBulkCheckPage.PATH, check::submit, EDITOR, APPROVER, MANAGER);
    var removal = new RemovalPage(html, gate, listings, removals);
    routes.get(RemovalPage.PATH, removal::show, EDITOR, APPROVER, MANAGER);
    routes.post(RemovalPage.PATH, removal::submit, APPROVER, MANAGER);
  }

  private void duplicates(Doors routes) {
    var merges = parts.merges();
    var duplicates = new DuplicatesPage(html, listings, merges);
    routes.get(DuplicatesPage.PATH, duplicates::show, EDITOR, APPROVER, MANAGER);
    var merge = new MergePage(html, gate, parts.library(), listings, merges);
    routes.get(MergePage.PATH, merge::show, EDITOR, APPROVER, MANAGER);
    routes.post(MergePage.PATH, merge::submit, EDITOR, APPROVER, MANAGER);
    var notSame = new NotSamePage(gate, listings, merges);
    routes.post(NotSamePage.PATH, notSame::submit, EDITOR, APPROVER, MANAGER);
  }

  private void reports(Doors routes) {
    Database database = parts.holdings().database();
    var accounts = new Accounts(new AccountStore(database), parts.clock());
    var audit = new AuditPage(html, new AuditStore(database, parts.clock()), accounts, listings);
    routes.get(AuditPage.PATH, audit::show, EDITOR, APPROVER, MANAGER);
    routes.get(AuditPage.CSV_PATH, audit::download, EDITOR, APPROVER, MANAGER);
    var reports = new ReportsPage(html, parts.library(), listings);
    routes.get(ReportsPage.PATH, reports::show, EDITOR, APPROVER, MANAGER);
    routes.get(ReportsPage.CSV_PATH, reports::download, EDITOR, APPROVER, MANAGER);
    var links =
        new LinksPage(
            html,
            new LinkStore(database),
            new Links(listings, parts.library()),
            parts.config().checksLinks());
    routes.get(LinksPage.PATH, links::show, EDITOR, APPROVER, MANAGER);
  }
}
