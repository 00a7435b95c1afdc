package org.sharaka.domain.project;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.PlainText;

/**
 * Who builds or supplies: a partner of the register, or somebody who is only named.
 *
 * @param partner which partner, where it is one
 * @param name the name, one line of at most 200 characters, where it is known
 */
public record Contractor(Fact<PartnerId> partner, Fact<String> name) {

    private static final int LONGEST_NAME = 200;

    /**
     * Checks that one of them is there.
     *
     * @throws InvalidValue {@code value.required} at {@code /name} where neither is; {@code value.text} at
     *     {@code /name}
     */
    public Contractor {
        if (partner.value().isEmpty() && name.value().isEmpty()) {
            throw InvalidValue.at("/name", "value.required", "missing");
        }
        Fact<String> typed = name;
        name = Faults.within("/name", () -> typed.map(text -> PlainText.line(text, LONGEST_NAME, "value.text")));
    }

    /** A partner of the register. */
    public static Contractor of(PartnerId partner) {
        return new Contractor(Fact.known(partner), Fact.unknown());
    }

    /** Somebody who is only named. */
    public static Contractor named(String name) {
        return new Contractor(Fact.unknown(), Fact.known(name));
    }
}
