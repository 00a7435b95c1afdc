package org.sharaka.domain.notation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/** A record: an object of its components, without those that are absent. */
final class RecordForm implements Form {

    private final Constructor<?> constructor;
    private final List<Component> components;
    private final List<Component> inOrder;
    private final Set<String> names;
    private final boolean sorted;

    RecordForm(Class<?> type, Forms forms) {
        RecordComponent[] declared = type.getRecordComponents();
        components = Arrays.stream(declared)
                .map(component -> Component.of(component, forms))
                .toList();
        sorted = forms.areSorted();
        inOrder = sorted
                ? components.stream()
                        .sorted(Comparator.comparing(Component::name))
                        .toList()
                : components;
        names = components.stream().map(Component::name).collect(Collectors.toUnmodifiableSet());
        constructor = constructor(type, declared);
    }

    /** Whether it is nothing but one text, as ids are. */
    boolean isOfOneText() {
        return components.size() == 1 && constructor.getParameterTypes()[0] == String.class;
    }

    /** The form of a record of one text. */
    Form asText() {
        Component only = components.get(0);
        return ValueForm.text(Object.class, value -> (String) only.of(value), text -> made(new Object[] {text}));
    }

    Set<String> names() {
        return names;
    }

    @Override
    public @Nullable Object write(Object value) {
        return writeInto(new LinkedHashMap<>(), value);
    }

    /** Adds the members of a record to an object. */
    Map<String, Object> writeInto(Map<String, Object> members, Object value) {
        inOrder.forEach(component -> component.writeInto(members, component.of(value), sorted));
        return members;
    }

    @Override
    public Object read(@Nullable Object tree) {
        return readBeside(Set.of(), tree);
    }

    /** Reads an object that has other members beside those of the record. */
    Object readBeside(Set<String> others, @Nullable Object tree) {
        Map<?, ?> members = Trees.members(tree);
        Faults faults = new Faults();
        for (Object name : members.keySet()) {
            if (!names.contains(name) && !others.contains(name)) {
                faults.add(Trees.pointer(name), "value.member", "unknown", name);
            }
        }
        Object[] parts = new Object[components.size()];
        for (int place = 0; place < parts.length; place++) {
            Component component = components.get(place);
            parts[place] = faults.take(Trees.pointer(component.name()), () -> component.read(members))
                    .orElse(null);
        }
        faults.throwIfAny();
        return made(parts);
    }

    /** A record is left out where all of its parts can be, and do as such. */
    @Override
    public Optional<Object> whenLeftOut() {
        Object[] parts = new Object[components.size()];
        for (int place = 0; place < parts.length; place++) {
            Optional<Object> part = components.get(place).form().whenLeftOut();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts[place] = part.get();
        }
        try {
            return Optional.of(made(parts));
        } catch (InvalidValue incomplete) {
            return Optional.empty();
        }
    }

    private Object made(Object[] parts) {
        return Call.result(() -> constructor.newInstance(parts));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] declared) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }

    private record Component(String name, Method accessor, Form form) {

        static Component of(RecordComponent component, Forms forms) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(component.getName(), accessor, form(component, forms));
        }

        private static Form form(RecordComponent component, Forms forms) {
            try {
                return forms.of(component.getGenericType());
            } catch (IllegalArgumentException unfit) {
                String holder = component.getDeclaringRecord().getSimpleName();
                throw new IllegalArgumentException(
                        holder + "." + component.getName() + ": " + unfit.getMessage(), unfit);
            }
        }

        Object of(Object value) {
            return Call.result(() -> accessor.invoke(value));
        }

        void writeInto(Map<String, Object> members, Object part, boolean sparing) {
            if (!(sparing || form instanceof PossibleForm) || !form.whenAbsent().equals(Optional.of(part))) {
                members.put(name, form.write(part));
            }
        }

        Object read(Map<?, ?> members) {
            return members.containsKey(name)
                    ? form.read(members.get(name))
                    : form.whenLeftOut().orElseThrow(() -> InvalidValue.of("value.required", "missing"));
        }
    }
}
