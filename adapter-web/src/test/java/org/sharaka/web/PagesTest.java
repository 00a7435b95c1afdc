package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.Rule;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** The pages of the server, as a browser gets them. */
class PagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/docs",
            "/docs/rulebook",
            "/docs/problems",
            "/docs/guides/first-call",
            "/docs/guides/life-cycles",
            "/docs/guides/gates",
            "/docs/guides/repeating");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_page_comes_in_the_language_of_the_reader() {
        for (Language language : Language.values()) {
            String direction = language == Language.AR ? "rtl" : "ltr";
            assertThat(PAGES).allSatisfy(page -> {
                Reply preferred = server.send(server.open(page).header("Accept-Language", language.tag()));
                Reply chosen = server.send(server.open(page + "?language=" + language.tag())
                        .header("Accept-Language", language == Language.EN ? "fr" : "en"));

                assertThat(Stream.of(preferred, chosen)).allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(200);
                    assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
                    assertThat(reply.header("Content-Language")).isEqualTo(language.tag());
                    assertThat(reply.text())
                            .startsWith("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">"
                                    .formatted(language.tag(), direction));
                });
                assertThat(Stream.of(Language.values()).filter(other -> other != language))
                        .allSatisfy(
                                other -> assertThat(chosen.text()).contains("href=\"?language=" + other.tag() + "\""));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?language=es", "/docs?language=", "/docs/rulebook?on=2026-02-30", "/docs?on=2026-01-01"})
    void what_a_page_does_not_take_is_refused(String address) {
        assertThat(server.send(server.open(address)).status()).isEqualTo(400);
    }

    @Test
    void no_page_holds_a_script_or_a_style_of_its_own() {
        assertThat(PAGES).allSatisfy(page -> {
            Reply reply = server.send(server.open(page));
            assertThat(reply.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(reply.text())
                    .doesNotContain("<style", "style=", "onclick=")
                    .doesNotContainPattern("<script[^>]*>[^<]");
        });
    }

    @Test
    void every_page_has_one_main_heading_and_no_heading_leaves_a_level_out() {
        assertThat(PAGES).allSatisfy(page -> {
            List<Integer> levels =
                    found(HEADING, text(page)).map(Integer::valueOf).toList();
            assertThat(levels).startsWith(1);
            assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
            for (int place = 1; place < levels.size(); place++) {
                assertThat(levels.get(place)).isLessThanOrEqualTo(levels.get(place - 1) + 1);
            }
        });
    }

    @Test
    void every_id_stands_once_and_every_link_leads_somewhere() {
        Map<String, String> texts = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/?language=ar"));
        TreeSet<String> links = new TreeSet<>();
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (texts.containsKey(address)) {
                continue;
            }
            Reply reply = server.send(server.open(address).header("Accept-Language", "en"));
            assertThat(reply.status()).as(address).isEqualTo(200);
            texts.put(address, reply.text());
            if (reply.header("Content-Type").startsWith("text/html")) {
                assertThat(ids(reply.text())).as(address).doesNotHaveDuplicates();
                found(LINK, reply.text())
                        .map(link -> resolved(address, link.replace("&amp;", "&")))
                        .forEach(link -> {
                            links.add(link);
                            waiting.add(link.split("#", 2)[0]);
                        });
            }
        }

        assertThat(texts.keySet()).containsAll(PAGES).contains("/openapi.json", "/health/ready", "/docs/icon.svg");
        Map<String, List<String>> anchors = new LinkedHashMap<>();
        texts.forEach((address, text) -> anchors.put(address, ids(text)));
        assertThat(links.stream().filter(link -> link.contains("#")))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        link -> assertThat(anchors.get(link.split("#", 2)[0])).contains(link.split("#", 2)[1]));
    }

    @Test
    void the_reference_has_every_operation_and_every_schema() {
        JsonNode document = server.send(server.open("/openapi.json")).json();
        List<String> expected = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(member -> {
                    if (member.has("operationId")) {
                        expected.add("op-" + member.path("operationId").stringValue());
                    }
                }));
        document.at("/components/schemas").propertyNames().forEach(name -> expected.add("schema-" + name));

        assertThat(ids(text("/docs"))).containsAll(expected).hasSizeGreaterThan(400);
        assertThat(text("/docs"))
                .contains("For the roles <code>DIRECTOR</code> and <code>ADMIN</code>.")
                .contains("<code>POST /api/v1/mandates/{id}/steps/suspend</code>");
    }

    @Test
    void the_problems_are_all_there_with_what_to_do() {
        String page = server.send(server.open("/docs/problems?language=en")).text();

        assertThat(ids(page))
                .containsAll(
                        Stream.of(ProblemCode.values()).map(ProblemCode::code).toList())
                .contains("fault-partner.ice", "fault-value.enum");
        assertThat(page)
                .contains("… rules are not met; the ruling says what to do for each.")
                .contains("The record has changed since you read it; read it again")
                .contains("Unknown value: …; allowed values: …")
                .contains("This step is not available in the present state: …<")
                .doesNotContain("{0", "plural,");
    }

    @Test
    void the_rulebook_has_every_rule_and_every_value_in_force() {
        String page = server.send(server.open("/docs/rulebook?language=en")).text();
        Rulebook book = Rulebook.standard();
        List<String> values = new ArrayList<>();
        for (Policy policy :
                book.on(RunningServer.NOW.atZone(ZoneOffset.UTC).toLocalDate()).all()) {
            PolicyValues.of(policy).byPath().keySet().forEach(path -> values.add("value-" + path));
        }

        assertThat(ids(page))
                .containsAll(Catalogue.standard().all().stream()
                        .map(Rule::code)
                        .map(RuleCode::code)
                        .toList())
                .containsAll(values);
        assertThat(page).contains("In force on <bdi>1 June 2026</bdi>");
        assertThat(server.send(server.open("/docs/rulebook?language=fr&on=2030-06-01"))
                        .text())
                .contains("1er juin 2030")
                .contains("href=\"?language=en&amp;on=2030-06-01\"");
    }

    /** Where a link of a page leads, as a browser resolves it. */
    private static String resolved(String address, String link) {
        if (link.startsWith("?")) {
            return address.split("[?]", 2)[0] + link;
        }
        return link.startsWith("#")
                ? address + link
                : URI.create("http://server" + address).resolve(link).toString().replace("http://server", "");
    }

    private static String text(String page) {
        return server.send(server.open(page).header("Accept-Language", "en")).text();
    }

    private static List<String> ids(String page) {
        return found(ID, page).toList();
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult result) -> result.group(1));
    }
}
