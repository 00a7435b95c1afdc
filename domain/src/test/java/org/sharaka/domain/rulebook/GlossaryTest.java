package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.text.Language;

/** Counts the words of {@code glossary.txt} that are never written, over all bundles. */
class GlossaryTest {

    private static final List<String> BUNDLES = List.of("texts", "faults", "words");

    @ParameterizedTest
    @MethodSource("terms")
    void writes_one_term_for_one_thing(Term term) {
        assertThat(BUNDLES.stream().flatMap(term::offences)).isEmpty();
    }

    @Test
    void finds_what_it_looks_for() {
        Term handover = new Term(Language.FR, "handover", "cession", Pattern.compile("transfert"));

        assertThat(handover.offends("proposer un transfert")).isTrue();
        assertThat(handover.offends("proposer une cession")).isFalse();
    }

    private static Stream<Term> terms() {
        return Resource.lines("glossary.txt").map(Term::of);
    }

    /** A term of the glossary, and what is never written for it. */
    private record Term(Language language, String english, String right, Pattern never) {

        private static final int COLUMNS = 4;

        static Term of(String line) {
            String[] columns = line.split(" *\\| *", COLUMNS);
            return new Term(
                    Language.ofTag(columns[0]).orElseThrow(),
                    columns[1],
                    columns[2],
                    Pattern.compile(columns[3], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean offends(String text) {
            return never.matcher(new Sentence(text).filled(place -> Optional.of("")))
                    .find();
        }

        Stream<String> offences(String bundle) {
            Bundle texts = Bundle.of(bundle);
            return texts.keys(language).stream()
                    .filter(key -> offends(texts.get(key, language)))
                    .map(key -> bundle + "_" + language.tag() + " " + key + ": write " + right + " in "
                            + texts.get(key, language));
        }

        @Override
        public String toString() {
            return language.tag() + " " + english;
        }
    }
}
