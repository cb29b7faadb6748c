package localoffer.insight.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

/** Makes a tagged PDF of a page of well-formed HTML that says everything itself. */
final class Pdf {

  private static final String FONT = "Atkinson";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** What no XML may hold, wherever it came from. */
  private static final Pattern NOT_XML =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private Pdf() {}

  /** Loads nothing from anywhere: a page with an address in it stays a page. */
  static byte[] of(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    font(builder, "regular", REGULAR);
    font(builder, "bold", BOLD);
    builder.withProducer("Local Offer");
    builder.withHtmlContent(NOT_XML.matcher(html).replaceAll(""), null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String name, int weight) {
    builder.useFont(() -> file(name), FONT, weight, FontStyle.NORMAL, true);
  }

  /** A file that the build takes from the font's package. */
  private static InputStream file(String name) {
    return Objects.requireNonNull(
        Pdf.class.getResourceAsStream("/assets/paper/" + name + ".ttf"), name);
  }
}
