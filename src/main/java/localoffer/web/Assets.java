package localoffer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that the build made for browsers, in memory, each under an address with its hash. */
public final class Assets {

  /** Where browsers ask for them. */
  public static final String PREFIX = "/static/";

  /** The media type of a file by its ending. */
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json",
          "txt", "text/plain;charset=utf-8");

  private final Map<String, String> names;
  private final Map<String, Body> bodies = new HashMap<>();

  private Assets(Map<String, String> names) {
    this.names = names;
    names.values().forEach(file -> bodies.put(file, load(file)));
  }

  /** Loads what the build put on the class path. */
  public static Assets load() {
    byte[] manifest = bytes("manifest.json");
    if (manifest == null) {
      throw new IllegalStateException("The build made no assets: run mvn package first.");
    }
    return new Assets(JsonMapper.shared().readValue(manifest, new TypeReference<>() {}));
  }

  /**
   * The address of a file by its plain name, such as {@code site.css}.
   *
   * @throws IllegalArgumentException when the build made no such file
   */
  public String address(String name) {
    String file = names.get(name);
    if (file == null) {
      throw new IllegalArgumentException("No such asset: " + name);
    }
    return PREFIX + file;
  }

  /** The file with this hashed name. */
  Optional<Body> file(String hashedName) {
    return Optional.ofNullable(bodies.get(hashedName));
  }

  private static Body load(String file) {
    byte[] plain = bytes(file);
    if (plain == null) {
      throw new IllegalStateException("The build's list of assets names a missing file: " + file);
    }
    return Body.file(contentType(file), plain, bytes(file + ".gz"), bytes(file + ".br"));
  }

  private static byte @Nullable [] bytes(String file) {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contentType(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return CONTENT_TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
