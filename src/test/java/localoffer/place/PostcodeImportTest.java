package localoffer.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostcodeImportTest {

  private static final double METRES_IN_A_MILE = 1609.344;

  @TempDir Path folder;

  private final Database database = Database.inMemory();
  private final PostcodeStore store = new PostcodeStore(database);
  private final List<String> said = new ArrayList<>();

  @AfterEach
  void close() {
    database.close();
  }

  private long load(String name, String text) throws IOException {
    return PostcodeImport.load(Files.writeString(folder.resolve(name), text), store, said::add);
  }

  @Test
  void readsCodePointOpenAndLeavesOutPostcodesWithNoPlace() throws IOException {
    String text = "\"WV1 1AA\",10,392321,298952,\"E92000001\"\n\"WV101ZZ\",90,0,0,\"E92000001\"\n";
    assertEquals(1, load("wv.csv", text));
    Point found = store.find("WV1 1AA").orElseThrow();
    assertTrue(found.milesTo(new Point(52.5886, -2.1148)) < 0.3, found::toString);
    assertEquals(Optional.empty(), store.find("WV10 1ZZ"));
  }

  @Test
  void readsTheOnsDirectoryByItsColumnsAndLeavesOutWhatEnded() throws IOException {
    String text =
        """
        \uFEFFpcd,pcd2,pcds,dointr,doterm,lat,long
        WV1 1AA,WV1  1AA,WV1 1AA,198001,,52.588600,-2.114800
        WV1 1AB,WV1  1AB,WV1 1AB,198001,200512,52.588600,-2.114800
        WV1 1AD,WV1  1AD,WV1 1AD,198001,,99.999999,0.000000
        """;
    assertEquals(1, load("ONSPD.csv", text));
    assertEquals(new Point(52.5886, -2.1148), store.find("WV1 1AA").orElseThrow());
  }

  @Test
  void readsEveryPostcodeFileOfAZipAndSaysWhatItLeavesOut() throws IOException {
    Path zip = folder.resolve("codepo.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      add(entries, "Data/CSV/wv.csv", "\"WV1 1AA\",10,392321,298952\n");
      add(entries, "Data/CSV/ws.csv", "\"WS1 1AA\",10,401000,298000\n");
      add(entries, "Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO\nPostcode,a,b,c\n");
    }
    assertEquals(2, PostcodeImport.load(zip, store, said::add));
    assertTrue(said.stream().anyMatch(s -> s.startsWith("Left out Doc/")), said::toString);
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void oneBadRowLeavesEverythingAsItWasAndIsNamed() throws IOException {
    load("wv.csv", "\"WV1 1AA\",10,392321,298952\n");
    String bad = "\"WV1 1AB\",10,391657,298738\n\"WV1 1AD\",10,here,299307\n";
    IllegalArgumentException problem =
        assertThrows(IllegalArgumentException.class, () -> load("bad.csv", bad));
    assertTrue(String.valueOf(problem.getMessage()).contains("bad.csv, line 2"));
    assertEquals(1, store.count());
  }

  @Test
  void mayBeRepeated() throws IOException {
    load("wv.csv", "\"WV1 1AA\",10,392321,298952\n");
    load("wv.csv", "\"WV1 1AA\",10,392421,298952\n");
    assertEquals(1, store.count());
  }

  @Test
  void aFileWithoutPostcodesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> load("other.csv", "name,age\nx,3\n"));
  }

  @Test
  void theCitysPostcodesAgreeWithTheirSectors() throws IOException {
    Path real = Path.of("../shared/data/postcodes/codepoint_open_2014_wv.csv");
    assumeTrue(Files.exists(real), "the real file is not here");
    assertTrue(PostcodeImport.load(real, store, said::add) > 9_000);
    Sectors sectors = Sectors.read(Path.of("content/places/postcode_sectors.csv"));
    double latitude = 0;
    double longitude = 0;
    int count = 0;
    for (String line : Files.readAllLines(real)) {
      String unit = line.substring(1, line.indexOf('"', 1));
      Postcode postcode = Postcode.parse(unit).orElseThrow();
      Optional<Point> point = store.find(postcode.toString());
      if (postcode.sector().equals(Optional.of("WV2 4")) && point.isPresent()) {
        latitude += point.get().latitude();
        longitude += point.get().longitude();
        count++;
      }
    }
    Point mean = new Point(latitude / count, longitude / count);
    double metres = mean.milesTo(sectors.sector("WV2 4").orElseThrow()) * METRES_IN_A_MILE;
    assertTrue(metres < 10, metres + " m");
  }
}
