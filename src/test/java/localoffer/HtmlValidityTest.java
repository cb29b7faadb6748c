package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import localoffer.account.Role;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu checker finds nothing wrong with the HTML of any page. */
class HtmlValidityTest {

  private static final String HTML_5 = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final String DRESSED =
      "display=text-large.colours-dark.pictures-off.aloud-on.font-hyperlegible";

  /** What the map of the site leaves out: searches, choices and errors. */
  private static final List<String> BESIDES =
      List.of(
          "/search",
          "/search?q=autisim",
          "/search?q=zzzqqq",
          "/search?q=respite&near=WV1+4&within=5&age=5-10&need=autism&cost=free",
          "/search?q=school&page=2",
          "/feedback",
          "/feedback?about=/services/short-breaks",
          "/feedback/easy-read",
          "/feedback/easy-read?about=/health/autism",
          "/feedback/useful?said=no&about=/health/autism",
          "/feedback/thanks?number=YS-7K2M-4P&reply=yes",
          "/ask-and-share",
          "/ask-and-share/ask",
          "/ask-and-share/asked",
          "/display",
          "/display?saved=yes",
          "/gallery",
          "/action-plan",
          "/staff/sign-in",
          "/staff/sign-in?over=yes",
          "/staff/sign-in/check-your-mail",
          "/staff/sign-in/link/none",
          "/staff/sign-out",
          "/update/claim/contact",
          "/update/register",
          "/update/sign-in",
          "/update/sign-in/check-your-mail",
          "/update/sign-in/link/none",
          "/update/sign-out",
          "/nowhere");

  private static final List<String> OF_OFFICERS =
      List.of(
          "/staff/audit?from=yesterday",
          "/staff/bulk",
          "/staff/comments/new",
          "/staff/qr?about=/services/short-breaks",
          "/staff/duplicates",
          "/staff/links",
          "/staff/organisations",
          "/staff/organisations/mencap",
          "/staff/organisations/mind/merge",
          "/staff/organisations/mind/merge?into=mencap",
          "/staff/people",
          "/staff/requests",
          "/staff/reports?lack=ages");

  private static final List<String> OF_MEMBERS =
      List.of("/update/bulk", "/update/people", "/update/sessions");

  private final World world = World.shared();
  private final Faults faults = new Faults();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);

  @Test
  void noPageHasAnError() throws Exception {
    prepare();
    List<String> paths = new ArrayList<>(BESIDES);
    String map = world.get("/sitemap.xml").body();
    Jsoup.parse(map, Parser.xmlParser())
        .select("loc")
        .eachText()
        .forEach(address -> paths.add(address.replace("http://localhost:8080", "")));
    for (String path : paths) {
      check(path, world.get(path).body());
      if (!path.startsWith("/services/") && !path.startsWith("/providers/")) {
        check(path + " dressed", world.get(path, "Cookie", DRESSED).body());
      }
    }
    String officer = Officers.cookie(world, Role.EDITOR, Role.APPROVER, Role.MANAGER);
    for (String path : Stream.concat(ofOfficers().stream(), OF_OFFICERS.stream()).toList()) {
      check(path, world.get(path, "Cookie", officer).body());
    }
    for (String path : Surveyed.examples().values().stream().flatMap(List::stream).toList()) {
      check(path, world.get(path, "Cookie", officer).body());
    }
    String member = Providers.amira(world);
    for (String path : OF_MEMBERS) {
      check(path, world.get(path, "Cookie", member).body());
    }
    for (String path : KeptPages.all()) {
      check(path, world.get(path, "Cookie", KeptPages.cookie(path).orElse(member)).body());
    }
    for (String path : AnsweredPages.all()) {
      check(path, world.get(path, "Cookie", officer).body());
    }
    String setUp = "/staff/sign-in/set-up";
    check(setUp, world.get(setUp, "Cookie", Officers.arriving(world, false)).body());
    String code = "/staff/sign-in/code";
    check(code, world.get(code, "Cookie", Officers.arriving(world, true)).body());
    assertEquals(List.of(), faults.found);
  }

  @Test
  void theCheckerKnowsAnErrorWhenItSeesOne() throws Exception {
    prepare();
    check("/bad", "<!DOCTYPE html><html lang=en><title>x</title><p id=a><b id=a><img></b>");
    assertEquals(
        List.of("Duplicate ID", "\"img\" is missing"),
        faults.found.stream()
            .map(fault -> fault.contains("Duplicate ID") ? "Duplicate ID" : "\"img\" is missing")
            .distinct()
            .toList());
  }

  private static List<String> ofOfficers() {
    return List.of(
        "/staff",
        "/staff/gaps",
        "/staff/insight?from=2026-11-01&to=2026-11-23",
        "/staff/insight?from=nonsense",
        "/staff/board-report",
        "/staff/sessions",
        "/staff/queue",
        "/staff/rounds",
        "/staff/rounds/late",
        "/staff/rounds/old",
        "/staff/rounds/nobody",
        "/staff/mail",
        Proposals.example(""),
        Proposals.example("/correct"),
        Proposals.example("/send-back"),
        Proposals.example("/reject"),
        "/staff/listings?q=autism",
        Proposals.listing("?done=restored"),
        Proposals.listing("/history?from=1&to=2"),
        Proposals.listing("/versions/1/restore"),
        Proposals.listing("/trust"),
        Proposals.listing("/archive"),
        Proposals.listing("/bring-back"));
  }

  private void prepare() throws Exception {
    checker.setUpMainSchema(HTML_5, faults);
    checker.setUpValidatorAndParsers(faults, true, false);
  }

  private void check(String path, String html) throws Exception {
    faults.path = path;
    checker.checkHtmlInputSource(
        new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
  }

  /** Notes each error with the page that it is on. */
  private static final class Faults implements ErrorHandler {

    private final List<String> found = new ArrayList<>();
    private String path = "";

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      found.add(path + ":" + error.getLineNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
