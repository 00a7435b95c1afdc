package org.sharaka.domain.training;

import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.text.PlainText;

/** Who shares experience: a space that serves associations (S14), or a person who has shown competence. */
public sealed interface Provider {

    /**
     * One of the spaces.
     *
     * @param centre its id
     */
    record Space(CentreId centre) implements Provider {}

    /**
     * A person.
     *
     * @param name who, one line
     * @param competence the proof of competence
     */
    record Expert(String name, Document competence) implements Provider {

        /**
         * Checks the name and the kind of paper.
         *
         * @throws InvalidValue {@code value.text} at {@code /name}; {@code value.enum} at {@code /competence/kind}
         */
        public Expert {
            Faults faults = new Faults();
            String who = name;
            name = faults.take("/name", () -> PlainText.line(who, Person.LONGEST_LINE, "value.text"))
                    .orElse("");
            if (competence.kind() != DocumentKind.COMPETENCE) {
                faults.add("/competence/kind", "value.enum", "unknown", competence.kind(), DocumentKind.COMPETENCE);
            }
            faults.throwIfAny();
        }
    }
}
