package localoffer.web.guard;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What every answer tells the browser to refuse: errors, static files and Jetty's own included. */
public final class SecurityHeaders implements HttpConfiguration.Customizer {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";
  private static final String HSTS = "max-age=31536000; includeSubDomains";

  private final List<HttpField> fields;

  /**
   * @param https whether the public address of the site is https
   */
  public SecurityHeaders(boolean https) {
    List<HttpField> always =
        List.of(
            new PreEncodedHttpField("Content-Security-Policy", POLICY),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
            new PreEncodedHttpField(
                "Permissions-Policy",
                "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)"),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"));
    fields =
        https
            ? Stream.concat(
                    always.stream(),
                    Stream.of(new PreEncodedHttpField("Strict-Transport-Security", HSTS)))
                .toList()
            : always;
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    addTo(responseHeaders);
    return request;
  }

  /** For answers whose headers Jetty has thrown away on the way to an error. */
  public void addTo(HttpFields.Mutable headers) {
    fields.forEach(headers::put);
  }
}
