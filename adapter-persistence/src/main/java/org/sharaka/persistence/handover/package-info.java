/** Handovers, and the dossiers they rest on, in the database. */
package org.sharaka.persistence.handover;
