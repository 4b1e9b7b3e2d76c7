package org.crosscheck.ingestion.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each site's robots.txt (RFC 9309) allows this program. */
final class Robots {
  private final Connection connection;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, BaseRobotRules> bySite = new HashMap<>();

  Robots(Connection connection) {
    this.connection = connection;
  }

  void check(URI address) throws NotFetched {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    BaseRobotRules rules = bySite.get(site);
    if (rules == null) {
      rules = rules(site + "/robots.txt");
      bySite.put(site, rules);
    }
    if (!rules.isAllowed(address.toString())) {
      throw new NotFetched("its site's robots.txt does not allow it");
    }
  }

  /** A site without the file allows all; one that fails to say allows nothing for now. */
  private BaseRobotRules rules(String file) {
    try {
      Answer answer = connection.get(URI.create(file));
      return answer.status() == 200
          ? parser.parseContent(file, answer.body(), "text/plain", List.of(Connection.AGENT))
          : parser.failedFetch(answer.status());
    } catch (NotFetched e) {
      return parser.failedFetch(503);
    }
  }
}
