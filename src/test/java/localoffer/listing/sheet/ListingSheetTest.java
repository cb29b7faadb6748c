package localoffer.listing.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.rules.DetailsRules;
import localoffer.listing.sheet.ListingSheet.Audience;
import org.junit.jupiter.api.Test;

class ListingSheetTest {

  private static final Taxonomy TAXONOMY = Taxonomy.read(Path.of("content"));
  private static final DetailsRules RULES = new DetailsRules(TAXONOMY);

  private final ListingSheet sheet = new ListingSheet(() -> TAXONOMY);

  @Test
  void whatGoesOutComesBackAsItWas() throws IOException {
    Listing listing = listing(Examples.everything());
    Row row = sheet.read(csv(listing)).getFirst();
    assertEquals(listing.id(), row.id());
    assertEquals(1, row.version());
    assertEquals(2, row.number());
    assertEquals(new Row.Outcome(listing.details(), Map.of()), onto(row, listing));
  }

  @Test
  void aRowMakesAnEmptyListingSayAllThatItsColumnsCover() throws IOException {
    Listing full = listing(Examples.everything());
    Listing bare = listing(Examples.about("Another", "school"));
    Row.Outcome outcome = onto(sheet.read(csv(full)).getFirst(), bare);
    assertEquals(Map.of(), outcome.problems());
    Set<String> lost = new TreeSet<>(Tree.of(full.details()).propertyNames());
    lost.removeAll(Tree.of(outcome.details()).propertyNames());
    assertEquals(Set.of("film", "photos", "picture"), lost);
    assertEquals(full.details().schoolSen(), outcome.details().schoolSen());
    Details made = outcome.details();
    assertEquals(full.details().contacts(), made.contacts());
    assertEquals(full.details().cost(), made.cost());
    assertEquals(full.details().needs(), made.needs());
    assertEquals(full.details().sendAnswers(), made.sendAnswers());
  }

  @Test
  void whatNoColumnCoversStays() throws IOException {
    Listing listing = listing(Examples.everything());
    String id = listing.id().toString();
    Row.Outcome outcome =
        onto(read("Id,Version,Name,Contact 1 phone", id + ",1,Sunday club,01902 000111"), listing);
    Details now = outcome.details();
    assertEquals("Sunday club", now.name());
    assertEquals("01902 000111", now.contacts().getFirst().phone());
    assertEquals(
        listing.details().contacts().getFirst().email(), now.contacts().getFirst().email());
    assertEquals(listing.details().places(), now.places());
    assertEquals(listing.details().picture(), now.picture());
    assertEquals(listing.details().film(), now.film());
    assertEquals(listing.details().cost(), now.cost());
  }

  @Test
  void aFormulaIsHarmlessInTheFileAndItselfAgain() throws IOException {
    for (String words :
        List.of("=1+1", "+44 1902 555555", "-x", "@SUM(A1)", "'=x", "''+x", "it's", "'tis")) {
      Listing listing = listing(described(words));
      String file = new String(csv(listing), StandardCharsets.UTF_8);
      assertFalse(file.contains("," + words + ",") && "=+-@".indexOf(words.charAt(0)) >= 0, file);
      assertEquals(
          words, onto(sheet.read(csv(listing)).getFirst(), listing).details().description());
      Row row = sheet.read(csv(listing)).getFirst();
      Listing empty = listing(described("something else"));
      assertEquals(words, onto(row, empty).details().description());
    }
  }

  @Test
  void aSpreadsheetsOwnWaysAreUndone() throws IOException {
    Listing listing = listing(Examples.everything());
    String price = "Id,Version,Price 1 is for,Price 1 in pounds,Somebody must refer you";
    String id = listing.id().toString();
    assertEquals(
        listing.details(), onto(read(price, id + ",1,Each day,3.5,FALSE"), listing).details());
    Row wrong = read("Id,Version,Contact 1 phone", id + ",1,4.41903E+11");
    assertEquals(Set.of("Contact 1 phone"), onto(wrong, listing).problems().keySet());
  }

  @Test
  void theNoughtThatASpreadsheetTakesFromAPhoneNumberIsNotMissed() {
    assertTrue(Cells.PHONE.same("01902555555", "1902555555"));
    assertFalse(Cells.PHONE.same("01902555555", "1902555556"));
  }

  @Test
  void whoeverEmptiesAllOfAContactTakesItOut() throws IOException {
    Listing listing = listing(Examples.everything());
    Row row = sheet.read(csv(listing)).getFirst();
    assertFalse(onto(row, listing).details().contacts().isEmpty());
    String headings =
        "Id,Version,Contact 1 role or team,Contact 1 phone,Contact 1 text relay,"
            + "Contact 1 email,Contact 1 website,Contact 1 open";
    Row without = read(headings, listing.id() + ",1,,,,,,");
    assertEquals(List.of(), onto(without, listing).details().contacts());
  }

  @Test
  void aNewTimeDoesNotKeepTheOldRuleNorANewPostcodeTheOldPoint() throws IOException {
    Listing listing = listing(Examples.everything());
    Row row = read("Id,Version,Time 1,Place 1 postcode", listing.id() + ",1,Sundays at 3,WV10 0JR");
    Details now = onto(row, listing).details();
    assertEquals("Sundays at 3", now.sessions().getFirst().when());
    assertEquals(null, now.sessions().getFirst().rule());
    assertEquals(null, now.places().getFirst().point());
  }

  @Test
  void whatIsWrongIsSaidByTheHeadingOfItsColumn() {
    Listing listing = listing(Examples.everything());
    Row row =
        read(
            "Id,Version,Youngest age,Needs,Free,Contact 1 website,Diagnosis",
            listing.id() + ",1,five,Autism,perhaps,nowhere,Maybe");
    assertEquals(
        Set.of("Youngest age", "Free", "Diagnosis"), onto(row, listing).problems().keySet());
    Row more =
        read("Id,Version,Needs,Contact 1 website", listing.id() + ",1,Autizm; Hearing,nowhere");
    assertEquals(
        Map.of(
            "Needs", "\"Autizm\" is not one of the choices",
            "Contact 1 website", "Enter a whole web address, like https://www.example.org/"),
        onto(more, listing).problems());
  }

  @Test
  void excelsOldLettersAndSemicolonsAreUnderstood() {
    Listing listing = listing(Examples.everything());
    String text = "Id;Version;Name\r\n" + listing.id() + ";1;Caf\u00e9 \u2013 \u00a33\r\n";
    for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8)) {
      Row row = sheet.read(text.getBytes(charset)).getFirst();
      assertEquals("Caf\u00e9 \u2013 \u00a33", onto(row, listing).details().name());
    }
    byte[] wide = ("\uFEFF" + text.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
    assertEquals("Caf\u00e9 \u2013 \u00a33", sheet.read(wide).getFirst().name());
  }

  @Test
  void aFileThatIsNoneIsRefusedInPlainWords() {
    assertTrue(refusal("").startsWith("The file is empty"));
    assertTrue(refusal("Name\nx\n").startsWith("There is no column \"Id\""));
    assertTrue(refusal("Id,Version,Nam\n1,2,3\n").startsWith("\"Nam\" is not one of our headings"));
    assertTrue(refusal("Id,Version,Name,name\n").startsWith("The heading \"name\" stands twice"));
    assertTrue(refusal("Id,Version,Name\n").startsWith("The file has headings and nothing"));
    assertTrue(refusal("Id,Version\n\"x,1\n").startsWith("Row 2 cannot be read"));
  }

  @Test
  void everyHeadingOfEveryListingIsFoundAgain() {
    Columns columns = new Columns(TAXONOMY);
    List<Column> all = columns.covering(List.of(Tree.of(Examples.everything())));
    assertEquals(
        all.stream().map(Column::heading).toList(),
        all.stream()
            .map(column -> columns.of(column.heading().toUpperCase(Locale.UK)))
            .map(found -> found.orElseThrow().heading())
            .collect(Collectors.toList()));
    assertNotEquals(List.of(), all);
  }

  private String refusal(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return assertThrows(Unreadable.class, () -> sheet.read(file)).advice();
  }

  private Row read(String headings, String row) {
    return sheet.read((headings + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  private static Row.Outcome onto(Row row, Listing listing) {
    return row.onto(listing.details(), RULES);
  }

  private byte[] csv(Listing listing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheet.writeCsv(List.of(listing), Audience.OFFICERS, out);
    return out.toByteArray();
  }

  private static Details described(String words) {
    var tree = Tree.of(Examples.everything());
    tree.put("description", words);
    return Tree.details(tree);
  }

  private static Listing listing(Details details) {
    Listing example = Examples.listing(Examples.provider("club"), "club");
    return new Listing(
        example.id(),
        example.slug(),
        example.provider(),
        example.state(),
        example.version(),
        details,
        null,
        null,
        example.createdAt(),
        example.updatedAt());
  }
}
