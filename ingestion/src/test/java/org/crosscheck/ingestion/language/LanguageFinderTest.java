package org.crosscheck.ingestion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts were written for this test. */
class LanguageFinderTest {
  private static Optional<String> found(String text) {
    return LanguageFinder.otherThanEnglish(text, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German|Die Fähre lief am Dienstagmorgen vor dem Hafen auf eine Sandbank. Verletzt wurde"
            + " niemand ernsthaft, doch vierzehn Menschen mussten behandelt werden. Zwei"
            + " Rettungsboote brachten die Fahrgäste in Gruppen an Land, sagte der Sprecher der"
            + " Küstenwache, und die Ermittler wollen wissen, warum das Schiff nicht gewartet hat.",
        "French|Le ferry s'est échoué mardi matin sur un banc de sable devant le port. Personne n'a"
            + " été gravement blessé, mais quatorze passagers ont été soignés. Deux canots ont"
            + " ramené les voyageurs à terre par groupes de trente, a déclaré le porte-parole des"
            + " garde-côtes, et les enquêteurs veulent savoir pourquoi le navire n'a pas attendu.",
        "Spanish|El transbordador encalló el martes por la mañana en un banco de arena frente al"
            + " puerto. Nadie resultó gravemente herido, pero catorce personas fueron atendidas."
            + " Dos lanchas llevaron a los pasajeros a tierra en grupos de treinta, dijo el"
            + " portavoz de la guardia costera, y los investigadores quieren saber por qué el barco"
            + " no esperó.",
        "Dutch|De veerboot liep dinsdagochtend vast op een zandbank voor de haven. Niemand raakte"
            + " ernstig gewond, maar veertien mensen zijn behandeld. Twee reddingsboten brachten de"
            + " passagiers in groepen van dertig aan land, zei de woordvoerder van de kustwacht, en"
            + " de onderzoekers willen weten waarom het schip niet heeft gewacht.",
        "Cyrillic letters|Паром сел на мель во вторник утром у входа в гавань. Никто серьёзно не"
            + " пострадал, но четырнадцать человек получили помощь врачей. Две шлюпки доставили"
            + " пассажиров на берег группами по тридцать человек, сообщил представитель береговой"
            + " охраны, и следователи хотят знать, почему судно не стало ждать прилива у причала."
      })
  void namesTheLanguageOfATextThatIsNotEnglish(String language, String text) {
    assertThat(found(text)).contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry ran aground on a sandbank outside the harbour on Tuesday. Nobody was seriously"
            + " hurt, but 14 people were treated. Two lifeboats took the passengers off in groups"
            + " of thirty, the coastguard said, and investigators want to know why the master did"
            + " not wait for the fog to lift over the channel.",
        "Herr Müller sagte: nichts.",
        "Osprey 12, Falk 9, Lund 7, Holm 5, Sund 4, Calder 3, Varnes 2, Altmark 2, Linden 1. Osprey"
            + " 12, Falk 9, Lund 7, Holm 5, Sund 4, Calder 3, Varnes 2, Altmark 2, Linden 1. Osprey"
            + " 12, Falk 9, Lund 7, Holm 5, Sund 4, Calder 3, Varnes 2, Altmark 2, Linden 1. Osprey"
            + " 12, Falk 9, Lund 7, Holm 5.",
        "Dock strike over. Wages up 4 per cent. Crane drivers back Monday. Ships wait off Varnes."
            + " Pilots cheer. Union claims victory. Employers silent. Hospitals relieved. Ministry"
            + " lifts emergency rule. Mediator goes home. Lorries queue again. Ferry timetable"
            + " normal. Harbour master smiles. Gulls unmoved, reporters note."
      })
  void keepsEnglishShortTextsTablesAndHeadlines(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void quotationsInAnotherLanguageDoNotMakeAnArticleForeign() {
    assertThat(
            found(
                "The director read the letter aloud. “Wir haben das Pferd gefunden”, it said, which"
                    + " means that the horse had been found. She told the reporters that she had"
                    + " not believed it at first, and that the police had to send her a picture of"
                    + " it before she would come to the station."))
        .isEmpty();
  }
}
