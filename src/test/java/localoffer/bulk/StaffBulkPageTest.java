package localoffer.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaffBulkPageTest {

  private final World world = World.shared();
  private final Sending carol =
      new Sending(world, StaffBulkPage.PATH, Officers.cookie(world, Role.EDITOR));

  @Test
  void anOfficerChoosesWhatToDownload() {
    Document page = carol.page(StaffBulkPage.PATH + "?provider=abilitynet&state=published");
    String link = page.expectFirst("main a[href*=services.csv]").attr("href");
    assertTrue(page.text().contains("Download 1 service (CSV"), page.text());
    String file = carol.download(link.substring(link.indexOf('?')));
    assertTrue(file.startsWith("Id,Version,Organisation,State,Page,Take away (write yes),Name,"));
    assertTrue(file.contains(",AbilityNet,published,/services/abilitynet,,"), file);
    assertTrue(
        carol.page(StaffBulkPage.PATH + "?provider=nobody").text().contains("No service is"));
  }

  @Test
  void aFileThatIsNoneIsRefusedWithAReason() {
    HttpResponse<String> none = carol.upload("");
    assertEquals(422, none.statusCode());
    Document page = World.read(none);
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertEquals("Choose a file", Sending.text(page, ".govuk-error-summary a"));
    HttpResponse<String> wrong = carol.upload("Name\nx\n");
    assertEquals(422, wrong.statusCode());
    assertTrue(
        Sending.text(World.read(wrong), "#file-error").contains("There is no column \"Id\""));
  }

  @Test
  void aFileNeedsTheTokenOfItsForm() throws IOException {
    assertEquals(403, carol.upload("", "Id,Version,Name\n").statusCode());
    assertEquals(413, world.announce(StaffBulkPage.PATH, 13 * 1024 * 1024));
    String csrf = carol.page(StaffBulkPage.PATH).expectFirst("input[name=csrf]").val();
    assertEquals(413, carol.upload(csrf, "x".repeat(5 * 1024 * 1024)).statusCode());
  }

  @Test
  void theFileGoesOutAsOneForAPersonAlone() {
    HttpResponse<String> file = world.get(StaffBulkPage.CSV_PATH, "Cookie", carol.cookie());
    assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(
        "attachment; filename=\"services.csv\"",
        file.headers().firstValue("Content-Disposition").orElse(""));
    assertFalse(file.body().isEmpty());
  }
}
