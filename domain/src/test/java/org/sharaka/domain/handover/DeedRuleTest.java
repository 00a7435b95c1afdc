package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.HandoverFixture.paper;
import static org.sharaka.testing.HandoverFixture.papers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;

/** {@code handover.deed}. */
class DeedRuleTest {

    private static final String ON = "2026-06-01";
    private static final Fact<Document> NONE = Fact.unknown();

    private static Check check(DocumentKind deed, Passage passage, Fact<Boolean> ownership) {
        DeedPapers all = papers(ON);
        DeedPapers papers =
                new DeedPapers(paper(deed, ON), all.assetList(), all.minutes(), all.signatories(), Fact.known(passage));
        return DeedRule.check(Fact.known(papers), ownership, LocalDate.parse(ON));
    }

    private static Passage passage(Fact<Document> registration, Fact<Boolean> free, Fact<Boolean> own) {
        return new Passage(
                Fact.known(paper(DocumentKind.STAFF_LIST, ON)),
                Fact.known(List.of()),
                registration,
                free,
                NONE,
                NONE,
                own,
                NONE);
    }

    @Test
    void nothing_handed_in_passes_nothing() {
        Check check = DeedRule.check(Fact.unknown(), Fact.known(false), LocalDate.parse(ON));
        assertThat(check.result()).isEqualTo(Result.FAIL);
        assertThat(check.missing()).containsExactly("STAFF_LIST", "PASSING_CONTRACTS");
    }

    @Test
    void what_is_not_stated_of_ownership_counts_as_the_worst() {
        Passage silent = passage(NONE, Fact.unknown(), Fact.unknown());
        assertThat(check(DocumentKind.DEED, silent, Fact.unknown()).missing())
                .containsExactly(
                        "AUTHENTIC_DEED", "PUBLIC_UTILITY", "GIFT_AUTHORISATION", "OWNER_CONSENT", "LAND_REGISTRATION");
        assertThat(check(DocumentKind.DEED, silent, Fact.known(false)).result()).isEqualTo(Result.PASS);
    }

    @Test
    void an_owner_consents_where_land_is_stated_as_another_s_though_no_ownership_passes() {
        Passage foreign = passage(NONE, Fact.unknown(), Fact.known(false));
        assertThat(check(DocumentKind.DEED, foreign, Fact.known(false)).missing())
                .containsExactly("OWNER_CONSENT");
    }

    @Test
    void only_the_registration_may_follow_later() {
        Passage unregistered = passage(NONE, Fact.known(false), Fact.known(true));
        Check warned = check(DocumentKind.AUTHENTIC_DEED, unregistered, Fact.known(true));
        assertThat(warned.result()).isEqualTo(Result.WARN);
        assertThat(warned.reason()).isEqualTo("registration");
        assertThat(check(DocumentKind.DEED, unregistered, Fact.known(true)).result())
                .isEqualTo(Result.FAIL);
        Passage registered =
                passage(Fact.known(paper(DocumentKind.LAND_REGISTRATION, ON)), Fact.known(false), Fact.known(true));
        assertThat(check(DocumentKind.AUTHENTIC_DEED, registered, Fact.known(true))
                        .result())
                .isEqualTo(Result.PASS);
    }

    @Test
    void a_paper_that_is_no_longer_in_force_is_missing() {
        Document old = new Document(
                DocumentKind.LAND_REGISTRATION,
                "made up",
                LocalDate.parse("2026-01-01"),
                Fact.known(LocalDate.parse("2026-05-31")));
        Passage expired = passage(Fact.known(old), Fact.known(false), Fact.known(true));
        assertThat(check(DocumentKind.AUTHENTIC_DEED, expired, Fact.known(true)).result())
                .isEqualTo(Result.WARN);
    }
}
