package org.crosscheck.extraction.identifier;

import static org.crosscheck.model.Require.visible;

/**
 * A number that names something, as a stretch of lexemes.
 *
 * @param from index of its first lexeme
 * @param to index after its last lexeme
 * @param type what kind of thing
 * @param number as written, without ordinal endings
 * @param canonical one spelling for all its forms
 */
record Identifier(int from, int to, String type, String number, String canonical) {
  Identifier {
    visible(type, "identifier type");
    visible(number, "identifier number");
    visible(canonical, "identifier canonical form");
  }
}
