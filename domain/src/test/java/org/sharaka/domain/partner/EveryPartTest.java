package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.DIRECTOR;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.day;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Every gate that asks for its parties, with a partner in every part: interest always counts, and a block and an end
 * wherever the partner acts itself. {@code parts.txt} says where it does not; a gate that is not in it, a part that is
 * new and a name that is mistyped fail here.
 */
class EveryPartTest {

    private static final LocalDate ON = day("2026-06-01");

    private static final Map<String, Set<Part>> GOES_ON = table();

    private static Map<String, Set<Part>> table() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EveryPartTest.class.getResourceAsStream("parts.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .collect(Collectors.toMap(
                            words -> words[0],
                            words -> Arrays.stream(words)
                                    .skip(1)
                                    .map(Part::valueOf)
                                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)))));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static List<String> failed(String gate, Party party, List<Interest> interests) {
        return Rulebook.standard()
                .rule(new PartiesInquiry(gate, Group.PARTNERS, ON, new Parties(List.of(party), interests)))
                .checks()
                .stream()
                .filter(check -> check.result() == Result.FAIL)
                .map(Check::rule)
                .map(RuleCode::code)
                .toList();
    }

    private static Party party(Part part, List<Party.Held> blocks, Fact<Party.Ended> ended) {
        Partner partner = aPartner().there();
        Party there = Party.of(partner, Named.as(part, partner.id()));
        return new Party(there.id(), part, there.performed(), there.until(), blocks, ended, there.called());
    }

    /** What a block, an end and an interest of a partner in a part stop at a gate. */
    private static List<String> stopped(String gate, Part part) {
        Party plain = party(part, List.of(), Fact.unknown());
        Interest bound = new Interest(DIRECTOR, plain.id(), Interest.Bond.FAMILY, day("2020-01-01"), Fact.unknown());
        return Stream.of(
                        failed(gate, plain, List.of(bound)),
                        failed(
                                gate,
                                party(part, List.of(new Party.Held(ON, Fact.unknown())), Fact.unknown()),
                                List.of()),
                        failed(
                                gate,
                                party(part, List.of(), Fact.known(new Party.Ended(ON, PartnerEnd.Kind.DISSOLVED))),
                                List.of()))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void every_gate_asks_every_part_but_those_whose_work_is_done_by_others() {
        Map<String, Set<Part>> found = new TreeMap<>();
        for (String gate : GOES_ON.keySet()) {
            Set<Part> others = EnumSet.noneOf(Part.class);
            for (Part part : Part.values()) {
                List<String> stopped = stopped(gate, part);
                assertThat(stopped).as(gate + " " + part).startsWith("actor.interest");
                if (stopped.size() == 1) {
                    others.add(part);
                } else {
                    assertThat(stopped)
                            .as(gate + " " + part)
                            .containsExactly("actor.interest", "partner.blocked", "partner.ended");
                }
            }
            found.put(gate, others);
        }
        assertThat(found).isEqualTo(new TreeMap<>(GOES_ON));
    }

    @Test
    void the_table_has_every_gate_that_a_block_can_stop() {
        Set<String> asking = Catalogue.standard().all().stream()
                .filter(rule -> rule.code().equals(PartnerRules.BLOCKED))
                .flatMap(rule -> rule.gates().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(GOES_ON.keySet())).isEqualTo(asking);
    }
}
