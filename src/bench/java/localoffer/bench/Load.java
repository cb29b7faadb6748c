package localoffer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What wrk measured from the other core: answers a second, and the median and 99th percentile in
 * milliseconds. wrk is closed-loop: each client asks again as soon as it is answered.
 */
record Load(double aSecond, double p50, double p99) {

  /**
   * Asks for the paths in turn; {@code fresh} makes every address one that was never asked before.
   */
  static Load of(String address, List<String> paths, int clients, int seconds, boolean fresh)
      throws Exception {
    Path file = Files.createTempFile("local-offer-paths", ".txt");
    Files.write(file, paths);
    Process wrk =
        new ProcessBuilder(
                "taskset",
                "-c",
                "1",
                "wrk",
                "-t1",
                "-c" + clients,
                "-d" + seconds + "s",
                "-s",
                "src/bench/load.lua",
                address,
                "--",
                file.toString(),
                Boolean.toString(fresh))
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(file);
    if (wrk.waitFor() != 0) {
      throw new IOException(said);
    }
    return read(said);
  }

  private static Load read(String said) throws IOException {
    String[] parts =
        said.lines()
            .filter(line -> line.startsWith("MEASURED"))
            .findFirst()
            .orElseThrow(() -> new IOException(said))
            .split(" ");
    if (!parts[4].equals("0")) {
      throw new IOException("Some answers were errors:\n" + said);
    }
    return new Load(
        Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
  }
}
