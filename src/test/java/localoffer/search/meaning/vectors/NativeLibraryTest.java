package localoffer.search.meaning.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the model runs on is unpacked once, and again only when it is not as it should be. */
class NativeLibraryTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir private Path folder;

  @Test
  void isUnpackedOnce() throws IOException {
    Path library = unpackedLongAgo();
    assertTrue(NativeLibrary.unpack(folder));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(library));
  }

  @Test
  void isUnpackedAgainWhenDamaged() throws IOException {
    Path library = unpackedLongAgo();
    byte[] right = Files.readAllBytes(library);
    byte[] damaged = right.clone();
    damaged[right.length / 2] ^= 1;
    Files.write(library, damaged);
    assertTrue(NativeLibrary.unpack(folder));
    assertNotEquals(LONG_AGO, Files.getLastModifiedTime(library));
    assertEquals(-1, Files.mismatch(library, Files.write(folder.resolve("right"), right)));
  }

  private Path unpackedLongAgo() throws IOException {
    assertTrue(NativeLibrary.unpack(folder));
    Path library = folder.resolve(System.mapLibraryName("onnxruntime"));
    Files.setLastModifiedTime(library, LONG_AGO);
    return library;
  }
}
