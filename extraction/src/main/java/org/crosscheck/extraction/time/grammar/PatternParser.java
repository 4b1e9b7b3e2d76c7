package org.crosscheck.extraction.time.grammar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the text of a {@link Pattern}. Its parts are divided by spaces. */
final class PatternParser {
  private final String text;
  private final Function<String, Symbol> symbols;
  private final List<String> parts;
  private int next;

  PatternParser(String text, Function<String, Symbol> symbols) {
    this.text = text;
    this.symbols = symbols;
    this.parts = Splitter.on(' ').omitEmptyStrings().splitToList(text);
  }

  Node parse() {
    Node node = choice();
    if (next < parts.size()) {
      throw wrong("unexpected " + parts.get(next));
    }
    return node;
  }

  private Node choice() {
    ImmutableList.Builder<Node> options = ImmutableList.builder();
    options.add(sequence());
    while (next < parts.size() && parts.get(next).equals("|")) {
      next++;
      options.add(sequence());
    }
    ImmutableList<Node> all = options.build();
    return all.size() == 1 ? all.get(0) : new Node.Choice(all);
  }

  private Node sequence() {
    ImmutableList.Builder<Node> nodes = ImmutableList.builder();
    while (next < parts.size()
        && !parts.get(next).equals("|")
        && !parts.get(next).startsWith(")")) {
      String part = parts.get(next++);
      nodes.add(part.equals("(") ? group() : single(part));
    }
    return new Node.Sequence(nodes.build());
  }

  private Node group() {
    Node inside = choice();
    if (next >= parts.size()) {
      throw wrong("a group is not closed");
    }
    return parts.get(next++).equals(")?") ? new Node.Maybe(inside) : inside;
  }

  private Node single(String part) {
    boolean optional = part.length() > 1 && part.endsWith("?");
    String rest = optional ? part.substring(0, part.length() - 1) : part;
    boolean glued = rest.length() > 1 && rest.startsWith("^");
    rest = glued ? rest.substring(1) : rest;
    int colon = rest.indexOf(':');
    Optional<String> name =
        colon > 0 && colon < rest.length() - 1 && Character.isLetter(rest.charAt(0))
            ? Optional.of(rest.substring(0, colon))
            : Optional.empty();
    rest = name.isPresent() ? rest.substring(colon + 1) : rest;
    Node node =
        Character.isUpperCase(rest.charAt(0))
            ? new Node.Reference(symbol(rest), glued, name)
            : new Node.Literal(literals(rest), glued, name);
    return optional ? new Node.Maybe(node) : node;
  }

  private Symbol symbol(String name) {
    Symbol symbol = symbols.apply(name);
    if (symbol == null) {
      throw wrong("no symbol is called " + name);
    }
    return symbol;
  }

  private static ImmutableSet<String> literals(String text) {
    return text.startsWith("\\")
        ? ImmutableSet.of(text.substring(1))
        : ImmutableSet.copyOf(Splitter.on('|').split(text));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("in the pattern \"" + text + "\": " + what);
  }
}
