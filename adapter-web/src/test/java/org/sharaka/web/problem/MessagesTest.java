package org.sharaka.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.text.Reader;

/** The texts of the interface are whole in every language. */
class MessagesTest {

    /** What is no text: plurals and their selectors, places, and the header that carries a token. */
    private static final Pattern SYNTAX =
            Pattern.compile("\\{0, plural,|(zero|one|two|few|many|other)\\{|\\{[0-9]}|Authorization:");

    private static final Set<String> LIMITS = Set.of("detail.request.malformed.key", "detail.headers.large");

    @Test
    void every_key_stands_in_every_language() {
        assertThat(keys(Language.AR)).isEqualTo(keys(Language.FR));
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.FR));
    }

    @Test
    void every_kind_of_problem_has_a_title_and_a_detail() {
        assertThat(EnumSet.allOf(ProblemCode.class))
                .allSatisfy(code ->
                        assertThat(keys(Language.FR)).contains("title." + code.code(), "detail." + code.code()));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_of_a_fault_has_a_remedy_and_every_remedy_its_fault(Language language) {
        Set<String> served = new TreeSet<>();
        List<String> without = new ArrayList<>();
        Texts.standard()
                .faults(language)
                .forEach((code, reasons) -> reasons.keySet()
                        .forEach(reason -> Stream.of("remedy." + code + "." + reason, "remedy." + code)
                                .filter(texts(language)::containsKey)
                                .findFirst()
                                .ifPresentOrElse(served::add, () -> without.add(code + "." + reason))));

        assertThat(without).as("add a remedy to messages_" + language.tag()).isEmpty();
        assertThat(keys(language).stream().filter(key -> key.toString().startsWith("remedy.")))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void the_remedy_of_the_reason_comes_before_that_of_the_code() {
        assertThat(new Messages().remedy("value.date", "late", Language.EN)).startsWith("Send a day no later");
        assertThat(new Messages().remedy("value.truth", "form", Language.EN)).startsWith("Send true or false");
    }

    @Test
    void no_text_is_blank_and_arabic_ones_are_arabic() {
        assertThat(texts(Language.AR).values())
                .allSatisfy(text -> assertThat(text.toString())
                        .matches("(?s).*\\p{IsArabic}.*")
                        .doesNotContainPattern("[٠-٩]"));
        assertThat(texts(Language.EN).values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void every_plural_names_every_category_of_its_language() {
        assertPlurals(Language.AR, PluralRules.forLocale(Language.AR.locale()).getKeywords());
        assertPlurals(Language.FR, List.of("one", "other"));
        assertPlurals(Language.EN, List.of("one", "other"));
    }

    @Test
    void a_number_chooses_its_arabic_form() {
        assertThat(new Messages().detail("value.invalid", reader(Language.AR), List.of(2)))
                .startsWith("معطيان مرفوضان");
        assertThat(new Messages().detail("value.invalid", reader(Language.AR), List.of(11)))
                .startsWith("11 معطى مرفوضا");
    }

    @Test
    void every_detail_and_remedy_ends_with_a_full_stop_and_no_title_does() {
        for (Language language : Language.values()) {
            assertThat(texts(language).entrySet())
                    .allSatisfy(text -> assertThat(text.getValue().toString().endsWith("."))
                            .as(text.toString())
                            .isNotEqualTo(text.getKey().toString().startsWith("title.")));
        }
    }

    @Test
    void french_and_arabic_keep_their_typography() {
        assertThat(texts(Language.FR).values())
                .allSatisfy(text -> assertThat(SYNTAX.matcher(text.toString()).replaceAll("0"))
                        .doesNotContainPattern("[^\\u00a0][:;?!%»](?!//)|«[^\\u00a0]|'"));
        assertThat(texts(Language.AR).values())
                .allSatisfy(text -> assertThat(SYNTAX.matcher(text.toString()).replaceAll("0"))
                        .doesNotContainPattern("[,;?](\\s|$)|\\s[،؛؟:.]"));
    }

    @Test
    void a_value_keeps_its_order_inside_arabic() {
        String detail = new Messages().detail("request.malformed.unknown", reader(Language.AR), List.of("/na\u202eme"));

        assertThat(detail).contains("\u2068/name\u2069").contains("\u2068/docs\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.055", "2026-13-45", "Fondation Dar Al Baraka (Rabat)"})
    void a_typed_value_reads_from_left_to_right_inside_arabic(String typed) {
        String detail = new Messages().detail("request.malformed.duplicate", reader(Language.AR), List.of(typed));
        Bidi order = new Bidi(detail, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int start = detail.indexOf(typed);

        assertThat(start).isPositive();
        assertThat(IntStream.range(start, start + typed.length())).allMatch(at -> order.getLevelAt(at) % 2 == 0);
    }

    @Test
    void no_text_has_a_word_that_the_glossary_forbids() throws IOException {
        List<String> glossary;
        try (InputStream stream = Texts.class.getResourceAsStream("glossary.txt")) {
            glossary = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }

        assertThat(glossary.stream()
                        .filter(line -> line.matches("(ar|fr|en) +\\|.*"))
                        .map(line -> line.split(" *\\| *", 4))
                        .flatMap(MessagesTest::offences))
                .isEmpty();
    }

    private static Stream<String> offences(String[] term) {
        Pattern never = Pattern.compile(term[3], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return texts(Language.ofTag(term[0]).orElseThrow()).entrySet().stream()
                .filter(text -> never.matcher(text.getValue().toString()).find())
                .map(text -> "messages_" + term[0] + " " + text.getKey() + ": write " + term[2]);
    }

    @Test
    void no_text_names_a_number_but_the_limits_of_headers() {
        for (Language language : Language.values()) {
            assertThat(texts(language).entrySet())
                    .allSatisfy(text -> assertThat(
                                    SYNTAX.matcher(text.getValue().toString()).replaceAll(""))
                            .as(text.toString())
                            .doesNotContainPattern(LIMITS.contains(text.getKey()) ? "[٠-٩]" : "(?<!UTF-)[0-9]"));
        }
    }

    @Test
    void a_parameter_says_which_values_it_takes() {
        Fault fault = new Fault("", "value.enum", "unknown", List.of("CLUB", "ASSOCIATION, MINISTRY"));

        assertThat(new Messages().detail("request.malformed.value.known", reader(Language.EN), List.of("kind", fault)))
                .isEqualTo("The parameter kind does not take this value. Unknown value: CLUB; "
                        + "allowed values: association (ASSOCIATION), ministry (MINISTRY).");
    }

    private static void assertPlurals(Language language, Iterable<String> categories) {
        List<String> plurals = new ArrayList<>();
        for (Map.Entry<Object, Object> text : texts(language).entrySet()) {
            MessagePattern pattern = new MessagePattern(text.getValue().toString());
            if (text.getValue().toString().contains("plural,")) {
                plurals.add(text.getKey().toString());
                assertThat(selectors(pattern)).as(text.getKey().toString()).containsAll(categories);
            }
        }
        assertThat(plurals).isNotEmpty();
    }

    private static List<String> selectors(MessagePattern pattern) {
        List<String> selectors = new ArrayList<>();
        for (int place = 0; place < pattern.countParts(); place++) {
            if (pattern.getPartType(place) == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(place)));
            }
        }
        return selectors;
    }

    private static TreeSet<Object> keys(Language language) {
        return new TreeSet<>(texts(language).keySet());
    }

    private static Properties texts(Language language) {
        return Messages.read("messages_" + language.tag() + ".properties");
    }

    private static Reader reader(Language language) {
        return new Reader(language, Rulebook::standard, Clock.systemUTC());
    }
}
