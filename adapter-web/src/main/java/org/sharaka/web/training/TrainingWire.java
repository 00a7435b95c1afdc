package org.sharaka.web.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.training.Participant;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** What is shown of training; what is unknown is null. */
final class TrainingWire {

    private TrainingWire() {}

    /** Someone who works or worked for a manager. */
    record PersonWire(String id, String managerId, String name, String post, String since, ActWire left) {

        static PersonWire of(Person person) {
            return new PersonWire(
                    person.id().value(),
                    person.hired().manager().value(),
                    person.hired().name(),
                    person.hired().post(),
                    person.hired().since().toString(),
                    person.left().fold(ActWire::of, () -> null));
        }
    }

    /** A session. */
    record SessionWire(
            String id,
            String reference,
            String module,
            String topic,
            String on,
            @Nullable String spaceId,
            @Nullable ExpertWire person,
            ActWire planned,
            List<ParticipantWire> participants) {

        static SessionWire of(Session session) {
            Provider by = session.offer().provider();
            return new SessionWire(
                    session.id().value(),
                    session.reference(),
                    session.offer().module().fold(code -> code, () -> null),
                    session.offer().topic(),
                    session.offer().on().toString(),
                    by instanceof Provider.Space space ? space.centre().value() : null,
                    by instanceof Provider.Expert expert ? ExpertWire.of(expert) : null,
                    ActWire.of(session.planned()),
                    session.participants().stream().map(ParticipantWire::of).toList());
        }
    }

    /** A person who gives a session. */
    record ExpertWire(String name, DocumentWire competence) {

        static ExpertWire of(Provider.Expert expert) {
            return new ExpertWire(expert.name(), DocumentWire.of(expert.competence()));
        }
    }

    /** Someone who takes part. */
    record ParticipantWire(String personId, String stage, List<ActWire> steps) {

        static ParticipantWire of(Participant one) {
            return new ParticipantWire(
                    one.person().value(),
                    one.stage().name(),
                    one.steps().stream().map(ActWire::of).toList());
        }
    }
}
