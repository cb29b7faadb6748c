package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.search.answer.Correction;
import localoffer.search.answer.SearchResults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put right, and what is let be, with the words of the real content. */
class SpellingTest {

  /** What a family's question calls SENDIASS, and is put right. */
  private static final String SLIP = "sendias";

  /** Titles, names, summaries and questions, in the files that officers write. */
  private static final Pattern SAID =
      Pattern.compile("^(?:title|name|summary|questions):(.*)$|^\\s+- ([^:]*)$", Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

  @TempDir static Path folder;
  private static TestSearch search;

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static @Nullable String corrected(String typed) {
    Correction correction = search.find(typed).correction();
    return correction == null ? null : correction.text();
  }

  @ParameterizedTest
  @CsvSource({
    "autisim, autism",
    "hereing aids, hearing aids",
    "suport, support",
    "anxeity, anxiety",
    "universtiy help, university help",
    "diabeties, diabetes",
    "asbergers, aspergers",
    "speach therepy, speech therapy",
    "autisim suport for teh famly, autism support for teh family",
    "AUTISIM GROUPS, autism GROUPS"
  })
  void slipsArePutRightSeveralInOneQuery(String typed, String right) {
    assertEquals(right, corrected(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "fizio, physio",
    "fysio, physio",
    "dislexia, dyslexia",
    "counciling, counselling",
    "sycologist, psychologist",
    "skool, school",
    "nurcery, nursery",
    "ferapist, therapist",
    "awtism, autism"
  })
  void wordsWrittenAsTheySoundArePutRight(String typed, String right) {
    assertEquals(right, corrected(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "shortbreaks, short breaks",
    "bluebadge, blue badge",
    "speechtherapy, speech therapy",
    "halfterm, half term"
  })
  void wordsRunTogetherAreParted(String typed, String right) {
    assertEquals(right, corrected(typed));
  }

  @ParameterizedTest
  @CsvSource({"metal, mental", "chile, child", "metal health, mental health"})
  void aRightWordThatNoDocumentHoldsMayBeASlipAndIsLookedForBesides(String typed, String also) {
    SearchResults results = search.find(typed);
    assertNull(results.correction());
    assertEquals(also, Objects.requireNonNull(results.besides()).text());
    assertNull(search.ask(results.query().inTheseWords()).besides());
  }

  @Test
  void everyWordThatDocumentsHoldIsLookedForAsItIs() {
    List<String> all = search.index.commonest(Integer.MAX_VALUE, 1);
    assertTrue(all.size() > 2_000);
    for (String word : all) {
      SearchResults results = search.find(word);
      assertNull(results.correction(), word);
      assertNull(results.besides(), word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "foot ball club, football club",
    "play groups, playgroups",
    "hand writing, handwriting"
  })
  void aWordInTwoIsJoined(String typed, String right) {
    assertEquals(right, corrected(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short breaks", "half term", "blue badge", "after school", "wheel chair"})
  void twoWordsThatAreTwoStaySo(String typed) {
    assertNull(corrected(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "clubs Bilstn, Bilston",
    "Wednesfeild, Wednesfield",
    "autism groups Tettenhal, Tettenhall",
    "whitmore reens, Whitmore Reans"
  })
  void aPlaceTypedWrongIsStillUnderstoodAsThePlace(String typed, String place) {
    assertEquals(place, Objects.requireNonNull(search.find(typed).near()).name());
  }

  @Test
  void theNeighboursOfAWordTellWhatItWasMeantToBe() {
    assertEquals("half term", corrected("half trem"));
    assertEquals("blue badge", corrected("blue bage"));
  }

  @Test
  void whatTheSiteItselfSaysIsNeverChanged() throws IOException {
    List<String> changed = new ArrayList<>();
    for (String word : said()) {
      String right = corrected(word);
      if (right != null) {
        changed.add(word + " -> " + right);
      }
    }
    assertEquals(List.of(), changed);
  }

  private static Set<String> said() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yaml)")).toList()) {
        Matcher line = SAID.matcher(Files.readString(file));
        while (line.find()) {
          Matcher word = WORD.matcher(line.group(1) == null ? line.group(2) : line.group(1));
          while (word.find()) {
            words.add(word.group());
          }
        }
      }
    }
    words.remove(SLIP);
    return words;
  }

  @Test
  void ordinaryWordsThatTheSiteMayNotHoldAreNeverChanged() {
    List<String> changed = new ArrayList<>();
    for (String word : ORDINARY.strip().split("\\s+", -1)) {
      String right = corrected(word);
      if (right != null) {
        changed.add(word + " -> " + right);
      }
    }
    assertEquals(List.of(), changed);
  }

  private static final String ORDINARY =
      """
      trampoline nappies grandad grandma nanny auntie uncle cousin stepdad stepmum neighbour
      pushchair pram buggy cot dummy bottle formula weaning breastfeeding potty bedwetting
      nits lice measles chickenpox vaccination jabs tonsils grommets verruca asthma inhaler
      epipen nuts peanuts dairy gluten coeliac vegan halal kosher hijab mosque temple church
      gurdwara christening wedding funeral bereavement grief cancer chemo stroke dementia
      arthritis migraine headache tummy toothache dentures braces fillings dentist optician
      podiatrist chiropractor osteopath homeopathy acupuncture massage yoga pilates karate
      judo taekwondo boxing wrestling gymnastics ballet tap street jazz choir guitar piano
      violin drums ukulele recorder chess lego minecraft roblox fortnite xbox playstation
      nintendo pokemon tiktok youtube snapchat instagram facebook whatsapp iphone android
      tablet laptop printer broadband wifi phone telly netflix disney cartoon superhero
      dinosaur unicorn princess pirate wizard dragon puppy kitten hamster rabbit goldfish
      horse donkey llama alpaca farm zoo safari aquarium museum gallery theatre panto circus
      funfair fairground beach seaside caravan camping tent hiking canal fishing kayaking
      sailing surfing skiing skating skateboard scooter bike helmet tricycle rollerblades
      bowling snooker darts tennis badminton squash golf rugby cricket netball hockey
      rounders athletics marathon archery climbing abseiling laser paintball escape cinema
      popcorn burger pizza chips nuggets sandwich lunchbox breakfast porridge cereal biscuit
      chocolate sweets birthday balloons cake candles party clown magician bouncy nativity
      santa halloween pumpkin fireworks bonfire diwali ramadan hanukkah passover mortgage
      landlord eviction redundancy unemployed overtime payslip pension divorce custody
      solicitor court police burglary mugged vandalism graffiti drugs cannabis vaping
      smoking alcohol gambling pregnancy contraception abortion miscarriage midwife
      caesarean premature twins triplets adopted fostering orphan immigrant visa passport
      citizenship polish punjabi urdu gujarati bengali arabic romanian somali kurdish
      tigrinya sofa mattress duvet pillow curtains carpet washing tumble fridge freezer
      microwave kettle toaster hoover boiler radiator plumber electrician builder decorator
      gardener lawn shed fence greenhouse daffodil bluebell caterpillar butterfly hedgehog
      squirrel
      """;
}
