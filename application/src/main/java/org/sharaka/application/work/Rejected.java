package org.sharaka.application.work;

import java.util.List;
import org.sharaka.domain.access.Permission;

/** What can stand in the way of a use case beside the rules. Nothing has changed when one is thrown. */
public abstract sealed class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Rejected(String message) {
        super(message, null, false, true);
    }

    /** Nothing has the id that was asked for. */
    public static final class UnknownId extends Rejected {

        private static final long serialVersionUID = 1L;

        /**
         * An unknown id.
         *
         * @param id the id
         */
        public UnknownId(String id) {
            super("unknown id " + id);
        }
    }

    /** It has changed since the caller read it. */
    public static final class StaleVersion extends Rejected {

        private static final long serialVersionUID = 1L;

        /**
         * A version that is not the present one.
         *
         * @param id what was to be changed
         * @param expected the version the caller had read
         */
        public StaleVersion(String id, long expected) {
            super(id + " is no longer at version " + expected);
        }
    }

    /** Something that may exist once is taken. */
    public static final class Taken extends Rejected {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String holder;
        private final String reference;

        /**
         * Taken, by whom is not known.
         *
         * @param code the rule that wants it once: {@code partner.ice}
         */
        public Taken(String code) {
            this(code, "", "");
        }

        /**
         * Taken by a known record.
         *
         * @param code the rule that wants it once: {@code partner.ice}
         * @param holder the id of the record that has it
         * @param reference the short reference people speak of that record by
         */
        public Taken(String code, String holder, String reference) {
            super(code + " is taken");
            this.code = code;
            this.holder = holder;
            this.reference = reference;
        }

        /** {@return the id of the record that has it; empty where that is not known} */
        public String holder() {
            return holder;
        }

        /** {@return the short reference of the record that has it; empty where that is not known} */
        public String reference() {
            return reference;
        }

        /** {@return the rule that wants it once; its code} */
        public String code() {
            return code;
        }
    }

    /** It follows from a condition that was not met by its day, and goes when that is met. */
    public static final class OfCondition extends Rejected {

        private static final long serialVersionUID = 1L;

        private final String condition;

        /**
         * What follows from a condition.
         *
         * @param condition its id
         */
        public OfCondition(String condition) {
            super("of condition " + condition);
            this.condition = condition;
        }

        /** {@return the id of the condition} */
        public String condition() {
            return condition;
        }
    }

    /** It was to be deleted, and something names it. */
    public static final class InUse extends Rejected {

        private static final long serialVersionUID = 1L;

        private final transient List<String> by;

        /**
         * Named by others.
         *
         * @param by the references of what names it; empty where they are not known
         */
        public InUse(List<String> by) {
            super("named by " + by);
            this.by = List.copyOf(by);
        }

        /** {@return the references of what names it; empty where they are not known} */
        public List<String> by() {
            return by;
        }
    }

    /** The actor has no role that may do this. */
    public static final class NotPermitted extends Rejected {

        private static final long serialVersionUID = 1L;

        private final Permission permission;

        /**
         * A permission that is missing.
         *
         * @param permission what the use case asks
         */
        public NotPermitted(Permission permission) {
            super("lacks " + permission);
            this.permission = permission;
        }

        /** {@return what the use case asks; the permission} */
        public Permission permission() {
            return permission;
        }
    }

    /** Something else was sent under the same key. */
    public static final class KeyReused extends Rejected {

        private static final long serialVersionUID = 1L;

        /** A key that belongs to something else. */
        public KeyReused() {
            super("the key was used for something else");
        }
    }

    /** The first request under the same key is at work. */
    public static final class KeyAtWork extends Rejected {

        private static final long serialVersionUID = 1L;

        /** A key whose request has no answer yet. */
        public KeyAtWork() {
            super("the first request under the key is at work");
        }
    }
}
