/**
 * The rolling programme: every listing is checked with its provider every three months, for ever.
 * Owns the tables {@code round} and {@code round_listing}.
 *
 * <p>A round belongs to one provider: on the day its first listing is due it is asked about all
 * that are due within two weeks, in one mail to each member; what is not answered is asked again
 * after 7 and 21 days, and after 35 officers are told. A listing is not asked about again before
 * its months are over, whether its provider answered or not. What is to be done for a provider on a
 * day is decided by {@link localoffer.rounds.programme.ProviderDay} from what is in the database,
 * and noted in one transaction with the mails that it makes: so a run that is cut off, or run
 * twice, or a month late, asks nobody twice.
 *
 * <p>Days are those of London, so that no clock change moves them, and mails go out in working
 * hours.
 */
@NullMarked
package localoffer.rounds.programme;

import org.jspecify.annotations.NullMarked;
