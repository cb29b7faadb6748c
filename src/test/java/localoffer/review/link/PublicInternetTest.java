package localoffer.review.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1"
      })
  void whatStandsInsideAHouseIsNeverAsked(String address) throws UnknownHostException {
    assertEquals(false, PublicInternet.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00::1"})
  void whatAnybodyCanAskIs(String address) throws UnknownHostException {
    assertEquals(true, PublicInternet.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://example.org:8080/",
        "http://user@example.org/",
        "http:///x",
        "gopher://example.org/",
        "//example.org"
      })
  void onlyWebsitesAreAsked(String address) throws UnknownHostException {
    InetAddress[] open = {InetAddress.getByName("8.8.8.8")};
    assertEquals(false, PublicInternet.mayAsk(URI.create(address), host -> open));
  }

  @Test
  void aHostWithOneAddressInsideIsNotAsked() throws UnknownHostException {
    InetAddress[] mixed = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
    assertEquals(false, PublicInternet.mayAsk(URI.create("https://example.org/"), host -> mixed));
  }
}
