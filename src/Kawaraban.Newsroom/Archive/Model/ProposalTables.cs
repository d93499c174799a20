using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Proposals;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Texts that wait beside blocks and heads.</summary>
internal static class ProposalTables
{
    public static void Add(ModelBuilder builder) => builder.Entity<Proposal>(proposal =>
    {
        proposal.ToTable("Proposals", table =>
        {
            table.HasCheckConstraint("ck_proposals_kind", "kind IN ('Exchange', 'Machine')");
            table.HasCheckConstraint("ck_proposals_place", "(block_id IS NULL) <> (field IS NULL)");
            table.HasCheckConstraint("ck_proposals_settled", "(settled_at IS NULL) = (settled_by IS NULL) AND (settled_at IS NULL) = (taken IS NULL)");
        });
        proposal.HasKey(x => x.Id);
        proposal.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        proposal.Property(x => x.Field).HasConversion<string>().HasMaxLength(12);
        proposal.Property(x => x.Reasons).HasMaxLength(Proposal.MaxReasons);
        proposal.Property(x => x.Engine).HasMaxLength(Proposal.MaxEngine);
        proposal.Ignore(x => x.Why);
        proposal.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        proposal.HasIndex(x => new { x.ArticleId, x.SettledAt });
        // One open proposal of a kind for a block: a newer one takes the older one's place.
        proposal.HasIndex(x => new { x.ArticleId, x.BlockId, x.Kind }, "ix_proposals_one_machine").IsUnique().HasFilter("settled_at IS NULL AND kind = 'Machine'");
    });
}
