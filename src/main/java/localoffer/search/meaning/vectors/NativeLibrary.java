package localoffer.search.meaning.vectors;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;

/**
 * ONNX Runtime's native library, unpacked once to a folder of ours: by itself it is unpacked at
 * each start among the temporary files, and stays there when the program is killed.
 */
final class NativeLibrary {

  private static final String PROPERTY = "onnxruntime.native.path";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibrary() {}

  /** Has it loaded from this folder, unless the machine's owner named another. */
  static void keepIn(Path folder) throws IOException {
    if (System.getProperty(PROPERTY) == null && unpack(folder)) {
      System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
    }
  }

  /** Answers whether it is all there now; there is none for some kinds of machine. */
  static boolean unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      String file = System.mapLibraryName(name);
      URL packed =
          OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + machine() + "/" + file);
      if (packed == null || !(packed.openConnection() instanceof JarURLConnection jar)) {
        return false;
      }
      if (!isSame(folder.resolve(file), jar.getJarEntry())) {
        unpack(jar, folder.resolve(file));
      }
    }
    return true;
  }

  /** As the library's jar names it. */
  private static String machine() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    return system + ("aarch64".equals(System.getProperty("os.arch")) ? "-aarch64" : "-x64");
  }

  private static boolean isSame(Path file, JarEntry packed) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) != packed.getSize()) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      CRC32 sum = new CRC32();
      sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      return sum.getValue() == packed.getCrc();
    }
  }

  /** Whole or not at all. */
  private static void unpack(JarURLConnection packed, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (InputStream in = packed.getInputStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
