package org.sharaka.persistence.rulebook;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.PolicyAct;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class PolicyDocumentTest {

    @Test
    void the_stored_life_of_a_version_is_read_for_ever() {
        LocalDate day = LocalDate.parse("2026-06-01");
        Fact<Document> decision = Fact.known(Document.of(DocumentKind.BOARD_DECISION, "CA-12", day));
        StoredText.of("life.json")
                .isThatOf(
                        Documents.of(PolicyVersion.Life.class),
                        new PolicyVersion.Life(
                                "mandate.v1",
                                act("first", day, Fact.unknown(), Fact.unknown()),
                                act("second", day, decision, Fact.unknown()),
                                act("first", day, Fact.unknown(), Fact.known("too early")),
                                act("second", day, decision, Fact.unknown())));
    }

    private static Fact<PolicyAct> act(String by, LocalDate on, Fact<Document> decision, Fact<String> reason) {
        return Fact.known(new PolicyAct(new UserId(by), on, decision, reason));
    }
}
