package org.sharaka.domain.notation;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.InvalidValue;

/**
 * How the values of one type are written as a plain tree and read back: {@code Map<String, Object>} in a fixed order,
 * {@code List<Object>}, {@code String}, {@code Long} ({@code Integer} and {@code BigInteger} are read too),
 * {@code Boolean} and {@code null}. Equal values have equal trees, so that a digest can be taken over their text.
 *
 * <table>
 *   <caption>How each kind of value is written</caption>
 *   <tr><td>a record</td><td>an object of its components, in the order of their names</td></tr>
 *   <tr><td>a record of one {@code String}, such as an id</td><td>that text</td></tr>
 *   <tr><td>an aggregate, which has {@code snapshot()} and a static {@code restore(…)} of it</td>
 *       <td>its snapshot</td></tr>
 *   <tr><td>a sealed interface of records</td><td>the record, after a member {@code type} that names it:
 *       {@code OF_PROJECT} for {@code OfProject}</td></tr>
 *   <tr><td>{@code Fact}, {@code Optional}</td><td>the value; {@code null} within a list or map</td></tr>
 *   <tr><td>{@code List}, {@code Set}</td><td>a list; a set in an order of its own</td></tr>
 *   <tr><td>{@code Map}</td><td>an object, in the order of its keys, which are written as texts</td></tr>
 *   <tr><td>{@code Money}</td><td>dirhams with two decimals: {@code "1500000.00"}</td></tr>
 *   <tr><td>{@code Fraction}</td><td>a decimal of at most six places where that is exact, {@code "0.75"}, else
 *       {@code "1/3"}; both are read</td></tr>
 *   <tr><td>{@code LocalDate}, {@code Instant}</td><td>as ISO 8601 has them: {@code "2026-06-01"}</td></tr>
 *   <tr><td>an enumeration, {@code Currency}, {@code BigDecimal}, {@code String}</td>
 *       <td>its name, code, digits, or the text itself</td></tr>
 *   <tr><td>{@code int}, {@code long}, {@code boolean}</td><td>a number, a truth value</td></tr>
 * </table>
 *
 * <p>Shapes grow. A component that is an unknown {@code Fact} or an empty {@code Optional}, {@code List}, {@code Set}
 * or {@code Map} is left out, and an absent one is read as such; so a record may get more components of these five
 * kinds, and what was written before is still read, and written as before. A record of such components alone is always
 * written and may be left out by whoever writes a tree by hand. A record of one {@code String} does not grow. Whoever
 * renames or removes a component, or adds one of another kind, has to change what was stored.
 *
 * <p>Reading calls the constructors, so that whatever they refuse is refused here. All faults are gathered, each with a
 * JSON pointer:
 *
 * <ul>
 *   <li>{@code value.required} {@code missing}: an absent member that has to be there, or {@code null} in its place;
 *   <li>{@code value.member} {@code unknown}: a member that the record does not have;
 *   <li>{@code value.enum} {@code unknown}: no such constant or type;
 *   <li>{@code form} of {@code value.text}, {@code value.number}, {@code value.truth}, {@code value.list},
 *       {@code value.object}, {@code value.date}, {@code value.instant}, {@code value.amount}, {@code value.ratio}:
 *       something else stands there; {@code value.currency} {@code unknown} for another code;
 *   <li>{@code value.number} and {@code value.amount} {@code range}: a number that is too large;
 *   <li>{@code value.list} {@code twice}: an element of a set or a key of a map twice;
 *   <li>{@code value.object} {@code refused}: a constructor refused its arguments without a code of its own, with its
 *       message; where it throws {@link InvalidValue}, its faults under the pointer of the record.
 * </ul>
 *
 * @param <T> the type
 */
public final class Notation<T> {

    private final Form form;

    Notation(Form form) {
        this.form = form;
    }

    /**
     * The standard notation of a class.
     *
     * @param type a record, a sealed interface of records, an aggregate, an enumeration or a plain value
     * @param <T> its values
     * @return how they are written and read
     * @throws IllegalArgumentException for a type that holds anything else than the above, with the path to it
     */
    public static <T> Notation<T> of(Class<T> type) {
        return Notations.standard().of(type);
    }

    /**
     * The standard notation of any type, such as that of a component of a record.
     *
     * @param type a class, or a {@code Fact}, {@code Optional}, {@code List}, {@code Set} or {@code Map} of such
     * @return how its values are written and read
     * @throws IllegalArgumentException for a type that holds anything else than the above, with the path to it
     */
    public static Notation<?> of(Type type) {
        return Notations.standard().of(type);
    }

    /**
     * Writes a value.
     *
     * @param value what is written
     * @return a plain tree, the caller's own; {@code null} only for an unknown fact or an empty optional
     */
    @SuppressWarnings("exports")
    public @Nullable Object write(T value) {
        return form.write(value);
    }

    /**
     * Reads a value.
     *
     * @param tree a plain tree
     * @return a value equal to the one that was written
     * @throws InvalidValue with every fault, each under its JSON pointer
     */
    @SuppressWarnings({"unchecked", "exports"})
    public T read(@Nullable Object tree) {
        return (T) form.read(tree);
    }
}
