package org.crosscheck.ingestion.fetch;

import com.google.common.base.Ascii;
import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/**
 * Whether an address may be asked: http or https, a host, no user name, and no machine of a network
 * that is not public (RFC 6890). Every step of a redirect is checked anew.
 */
final class AddressCheck {
  private final Network network;

  AddressCheck(Network network) {
    this.network = network;
  }

  URI checked(String address) throws NotFetched {
    URI uri = parsed(address);
    String scheme = uri.getScheme() == null ? "" : Ascii.toLowerCase(uri.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new NotFetched("only http and https are fetched");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new NotFetched("it names no host, or a user");
    }
    if (network == Network.PUBLIC) {
      checkPublic(uri.getHost());
    }
    return uri;
  }

  private static URI parsed(String address) throws NotFetched {
    try {
      return new URI(address.strip());
    } catch (URISyntaxException e) {
      throw new NotFetched("it is no address");
    }
  }

  private static void checkPublic(String host) throws NotFetched {
    try {
      for (InetAddress machine : InetAddress.getAllByName(host)) {
        if (!isPublic(machine)) {
          throw new NotFetched("its machine is in a private network");
        }
      }
    } catch (UnknownHostException e) {
      throw new NotFetched("there is no such host");
    }
  }

  private static boolean isPublic(InetAddress machine) {
    if (machine.isLoopbackAddress()
        || machine.isAnyLocalAddress()
        || machine.isLinkLocalAddress()
        || machine.isSiteLocalAddress()
        || machine.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = machine.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (machine instanceof Inet4Address) {
      boolean shared = first == 100 && (second & 0xC0) == 64;
      boolean benchmark = first == 198 && (second & 0xFE) == 18;
      return first != 0 && first < 224 && !shared && !benchmark;
    }
    Inet6Address six = (Inet6Address) machine;
    if (InetAddresses.hasEmbeddedIPv4ClientAddress(six)) {
      return isPublic(InetAddresses.getEmbeddedIPv4ClientAddress(six));
    }
    return (first & 0xFE) != 0xFC;
  }
}
