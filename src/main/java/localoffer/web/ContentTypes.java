package localoffer.web;

import java.util.Map;

/** The media type of a file by its ending. */
final class ContentTypes {

  private static final Map<String, String> BY_ENDING =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json",
          "txt", "text/plain;charset=utf-8");

  private ContentTypes() {}

  static String of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return BY_ENDING.getOrDefault(ending, "application/octet-stream");
  }
}
