package org.sharaka.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.Handling;
import org.sharaka.domain.text.Language;

/** The texts of the pages are whole in every language. */
class PageTextsTest {

    @Test
    void every_key_stands_in_every_language() {
        assertThat(keys(Language.AR)).isEqualTo(keys(Language.FR));
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.FR));
    }

    @Test
    void every_section_group_and_handling_has_a_title() {
        Stream<String> sections = Catalogue.standard().all().stream()
                .flatMapToInt(rule -> rule.section().stream())
                .mapToObj(section -> "section." + section);
        Stream<String> groups = Stream.of(Group.values()).map(group -> "group." + group.code());
        Stream<String> handlings = Stream.of(Handling.values()).map(Handling::name);

        assertThat(keys(Language.EN))
                .containsAll(Stream.of(sections, groups, handlings)
                        .flatMap(all -> all)
                        .collect(Collectors.toSet()));
    }

    @Test
    void no_text_is_blank_and_arabic_ones_are_arabic() {
        assertThat(texts(Language.AR).values())
                .allSatisfy(text -> assertThat(text.toString())
                        .matches("(?s).*\\p{IsArabic}.*")
                        .doesNotContainPattern("[٠-٩]|[,;?](\\s|$)|\\s[،؛؟:.]"));
        assertThat(texts(Language.EN).values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("'"));
        assertThat(texts(Language.FR).values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern("[^\\u00a0][:;?!%»]|'"));
    }

    private static Set<String> keys(Language language) {
        return texts(language).stringPropertyNames();
    }

    private static Properties texts(Language language) {
        return PageTexts.read(language);
    }
}
