package org.crosscheck.extraction.quantity.unit;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** CLDR's English names of units and currencies, American and British, singular and plural. */
final class UnitNames {
  private static final List<ULocale> ENGLISH = List.of(ULocale.UK, ULocale.US);

  private UnitNames() {}

  /** The British singular first, then all others, in lower case without the number. */
  static List<String> ofUnit(String identifier) {
    MeasureUnit unit = MeasureUnit.forIdentifier(identifier);
    List<String> names = new ArrayList<>();
    for (ULocale locale : ENGLISH) {
      for (int count = 1; count <= 2; count++) {
        String name =
            NumberFormatter.withLocale(locale)
                .unit(unit)
                .unitWidth(UnitWidth.FULL_NAME)
                .format(count)
                .toString()
                .substring(1)
                .trim();
        names.add(name.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** The singular, as written. */
  static String ofCurrency(String code) {
    return Currency.getInstance(code).getName(ULocale.ENGLISH, Currency.LONG_NAME, null);
  }

  /** The plural, as written. */
  static String pluralOfCurrency(String code) {
    return Currency.getInstance(code)
        .getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", null);
  }

  /** All codes of ISO 4217 that CLDR names, those of former currencies too. */
  static Set<String> currencyCodes() {
    Set<String> codes = new TreeSet<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (!code.startsWith("X") && !ofCurrency(code).equals(code)) {
        codes.add(code);
      }
    }
    return codes;
  }
}
