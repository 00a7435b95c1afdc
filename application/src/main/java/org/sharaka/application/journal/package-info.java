/**
 * The journal as the use cases write and read it: who, when, what, under which policy, with which ruling; in the same
 * unit of work as the change it tells.
 */
package org.sharaka.application.journal;
