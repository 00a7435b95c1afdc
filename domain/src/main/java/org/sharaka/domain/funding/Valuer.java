package org.sharaka.domain.funding;

import java.util.function.Function;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.PlainText;

/** Who says what a gift in kind is worth: a partner of the register, or somebody by name. */
public sealed interface Valuer {

    /** How long a name may be, in code points. */
    int LONGEST_NAME = 200;

    /**
     * One answer from each case.
     *
     * @param partner what to answer for a partner
     * @param name what to answer for somebody by name
     * @param <R> the kind of answer
     * @return the answer
     */
    <R> R fold(Function<PartnerId, R> partner, Function<String, R> name);

    /** {@return whether it is a certain partner, by id or by one of its present names; true where it is} */
    default boolean is(Partner partner) {
        return fold(
                partner.id()::equals,
                name -> partner.profile().name().all().stream()
                        .anyMatch(own -> FoldKey.of(own).equals(FoldKey.of(name))));
    }

    /**
     * A partner of the register.
     *
     * @param id which
     */
    record APartner(PartnerId id) implements Valuer {

        @Override
        public <R> R fold(Function<PartnerId, R> partner, Function<String, R> name) {
            return partner.apply(id);
        }
    }

    /**
     * Somebody by name.
     *
     * @param name one line of at most {@link #LONGEST_NAME}
     */
    record Named(String name) implements Valuer {
        /**
         * Checks the name.
         *
         * @throws InvalidValue {@code value.text} at {@code /name}
         */
        public Named {
            String typed = name;
            name = Faults.within("/name", () -> PlainText.line(typed, LONGEST_NAME, "value.text"));
        }

        @Override
        public <R> R fold(Function<PartnerId, R> partner, Function<String, R> ofName) {
            return ofName.apply(name);
        }
    }
}
