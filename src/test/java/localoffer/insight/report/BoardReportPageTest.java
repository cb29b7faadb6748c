package localoffer.insight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class BoardReportPageTest {

  private static final String DAYS = "?from=2026-09-29&to=2026-11-23";
  private static final String[] PERSON = {
    "User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0"
  };

  @Test
  void thePdfSaysWhatThePageSaysAndEverybodyCanReadIt() throws Exception {
    try (World world = World.open()) {
      for (int i = 0; i < 3; i++) {
        world.get("/search?q=xqzzvw+%3C%26%3E+zzqvx", PERSON);
        world.get("/school/sen-support", PERSON);
      }
      String cookie = Officers.cookie(world, Role.MANAGER, Role.APPROVER);
      Said.by(world, cookie, "The <b>gates</b> & doors stick", "/topics")
          .copied("The <b>gates</b> & doors stick")
          .answered("yes", "We oiled the gates.")
          .published();
      Document page = world.page(BoardReportPage.PATH + DAYS, "Cookie", cookie);
      byte[] pdf = pdf(world, cookie);
      Files.write(Path.of("target/board-report.pdf"), pdf);
      String words = words(pdf);
      assertEquals(List.of(), missing(page, words));
      assertTrue(words.contains("Pages seen 6 none before"), words);
      String told = "You said The <b>gates</b> & doors stick We did We oiled the gates.";
      assertTrue(words.contains(told), words);
      assertTrue(words.contains("Answers that changed something 100% none before"), words);
      assertTrue(words.contains("xqzzvw & zzqvx (nothing found 3 times) 3"), words);
      assertTrue(words.contains("29 September 2026 to 23 November 2026"), words);
      assertEquals(List.of(), faults(pdf));
    }
  }

  @Test
  void thePdfOfAPeriodThatMakesNoSenseLeadsToThePageThatSaysSo() {
    World world = World.shared();
    String cookie = Officers.cookie(world, Role.EDITOR);
    HttpResponse<String> answer =
        world.get(BoardReportPage.PDF_PATH + "?from=2026-12-01&to=x", "Cookie", cookie);
    assertEquals(303, answer.statusCode());
    String to = answer.headers().firstValue("Location").orElseThrow();
    assertEquals(422, world.get(to, "Cookie", cookie).statusCode());
  }

  @Test
  void wordsThatNoXmlMayHoldBreakNoPdf() throws IOException {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body style=\"font-family:"
            + " Atkinson\"><p>one\u0000\u000b two<img src=\"http://localhost:1/x.png\""
            + " alt=\"three\"/></p></body></html>";
    assertTrue(words(Pdf.of(html)).contains("one two"));
  }

  private static byte[] pdf(World world, String cookie) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                world.request(BoardReportPage.PDF_PATH + DAYS, "Cookie", cookie).build(),
                BodyHandlers.ofByteArray());
    assertEquals(
        "attachment; filename=\"board-report-2026-09-29-to-2026-11-23.pdf\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    return answer.body();
  }

  /** Figures and sentences of the page that are not in the PDF. */
  private static List<String> missing(Document page, String words) {
    List<String> missing = new ArrayList<>();
    for (Element element :
        page.select("main .key-figures > div, main .chart > p, main .chart tr, main h3, main li")) {
      if (element.closest(".not-printed") == null && !words.contains(element.text())) {
        missing.add(element.text());
      }
    }
    return missing;
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(document)
          .replaceAll("Report to the SEND Partnership Board\\s+Page \\d+ of \\d+", "")
          .replaceAll("\\s+", " ");
    }
  }

  /** What breaks a rule of PDF/UA, as far as a program can tell. */
  private static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour rules = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
          .toList();
    }
  }
}
