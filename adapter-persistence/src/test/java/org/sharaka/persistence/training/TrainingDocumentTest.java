package org.sharaka.persistence.training;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.training.Participation;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.SessionId;
import org.sharaka.domain.training.Training;
import org.sharaka.domain.training.TrainingSnapshot;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class TrainingDocumentTest {

    @Test
    void a_stored_training_register_is_read_for_ever() {
        LocalDate on = LocalDate.parse("2026-03-10");
        Act act = new Act(new UserId("u-1"), on);
        Provider expert = new Provider.Expert(
                "Made-up Expert", Document.of(DocumentKind.COMPETENCE, "CV 1", LocalDate.parse("2026-01-01")));
        Provider space = new Provider.Space(new CentreId("cen-space"));
        Training training = Training.of(new CentreId("cen-1"))
                .hired(new Person.Hired(new PartnerId("p-1"), "Made-up Person", "Treasurer", on))
                .training()
                .planned(
                        SupportPolicy.standard(),
                        new SessionId("s-1"),
                        "TRN-2026-0001",
                        new Session.Offer(Fact.known("M2"), "accounts", on, space),
                        act)
                .training()
                .planned(
                        SupportPolicy.standard(),
                        new SessionId("s-2"),
                        "TRN-2026-0002",
                        new Session.Offer(Fact.unknown(), "gardens", on, expert),
                        act)
                .training()
                .came(new SessionId("s-1"), Participation.ENROLLED, List.of(new PersonId("P1")), act)
                .orElseThrow()
                .training()
                .left(new PersonId("P1"), act)
                .orElseThrow()
                .training();
        StoredText.of("training.json").isThatOf(Documents.of(TrainingSnapshot.class), training.snapshot());
    }
}
