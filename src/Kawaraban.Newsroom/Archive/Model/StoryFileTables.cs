using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Story files: facts by file and number, what each edition says of them, what they rest on, and what was done to them.</summary>
internal static class StoryFileTables
{
    public static void Add(ModelBuilder builder)
    {
        Files(builder);
        Facts(builder);
        Parts(builder);
        Evidence(builder);
        Acts(builder);
        Dismissals(builder);
    }

    private static void Files(ModelBuilder builder)
    {
        builder.Entity<StoryFile>(file =>
        {
            file.ToTable("StoryFiles", table => table.HasCheckConstraint("ck_story_files_key", "key <> ''"));
            file.HasKey(x => x.Id);
            file.Property(x => x.Id).ValueGeneratedNever();
            file.Property(x => x.Key).HasMaxLength(StoryFile.MaxKey);
            file.HasIndex(x => x.Key).IsUnique();
            file.Ignore(x => x.NextNumber);
            file.HasMany(x => x.Wordings).WithOne().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
            file.HasMany(x => x.Facts).WithOne().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<StoryFileWording>(wording =>
        {
            wording.ToTable("StoryFileWordings");
            wording.HasKey(x => new { x.FileId, x.EditionId });
            wording.Property(x => x.Title).HasMaxLength(StoryFileWording.MaxTitle);
            wording.Property(x => x.About).HasMaxLength(StoryFileWording.MaxAbout);
        });
    }

    private static void Facts(ModelBuilder builder) => builder.Entity<Fact>(fact =>
    {
        fact.ToTable("Facts", table =>
        {
            table.HasCheckConstraint("ck_facts_kind", "kind IN ('Event', 'Figure', 'Exchange', 'Commitment', 'Outlook', 'Question')");
            table.HasCheckConstraint("ck_facts_time", "(\"from\" IS NULL) = (\"to\" IS NULL) AND (\"from\" IS NULL) = (precision IS NULL) AND (\"from\" IS NULL OR \"from\" < \"to\")");
            table.HasCheckConstraint("ck_facts_amount", "bound IS NOT NULL OR (low IS NULL AND high IS NULL AND unit = '')");
            table.HasCheckConstraint("ck_facts_figure", "(kind = 'Figure') = (series <> '') AND (kind <> 'Figure' OR bound IS NOT NULL)");
            table.HasCheckConstraint("ck_facts_form", "(kind = 'Commitment') = (form IS NOT NULL)");
            table.HasCheckConstraint("ck_facts_number", "number > 0");
        });
        fact.HasKey(x => new { x.FileId, x.Number });
        fact.Property(x => x.Number).ValueGeneratedNever();
        fact.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        fact.Property(x => x.Precision).HasConversion<string>().HasMaxLength(12);
        fact.Property(x => x.Bound).HasConversion<string>().HasMaxLength(12);
        fact.Property(x => x.Form).HasConversion<string>().HasMaxLength(12);
        // As text: exact in both databases, and never reckoned with there.
        fact.Property(x => x.Low).HasConversion<string>().HasMaxLength(40);
        fact.Property(x => x.High).HasConversion<string>().HasMaxLength(40);
        fact.Property(x => x.Unit).HasMaxLength(Amount.MaxUnit);
        fact.Property(x => x.Series).HasMaxLength(Fact.MaxSeries);
        fact.Ignore(x => x.Time);
        fact.Ignore(x => x.Amount);
        fact.Ignore(x => x.RestsOn);
        fact.Ignore(x => x.IsWithdrawn);
        fact.Ignore(x => x.SupersededBy);
        fact.HasOne<Term>().WithMany().HasForeignKey(x => x.PlaceId).OnDelete(DeleteBehavior.Restrict);
        fact.HasOne<Fact>().WithMany().HasForeignKey(x => new { x.FileId, x.InReturnFor }).OnDelete(DeleteBehavior.Restrict);
        fact.HasMany(x => x.Parties).WithOne().HasForeignKey(x => new { x.FileId, x.FactNumber }).OnDelete(DeleteBehavior.Restrict);
        fact.HasMany(x => x.Wordings).WithOne().HasForeignKey(x => new { x.FileId, x.FactNumber }).OnDelete(DeleteBehavior.Restrict);
        fact.HasMany(x => x.Evidence).WithOne().HasForeignKey(x => new { x.FileId, x.FactNumber }).OnDelete(DeleteBehavior.Restrict);
        fact.HasMany(x => x.Acts).WithOne().HasForeignKey(x => new { x.FileId, x.FactNumber }).OnDelete(DeleteBehavior.Restrict);
    });

    private static void Parts(ModelBuilder builder)
    {
        builder.Entity<FactParty>(party =>
        {
            party.ToTable("FactParties");
            party.HasKey(x => new { x.FileId, x.FactNumber, x.Role, x.TermId });
            party.Property(x => x.Role).HasConversion<string>().HasMaxLength(12);
            party.HasOne<Term>().WithMany().HasForeignKey(x => x.TermId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<FactWording>(wording =>
        {
            wording.ToTable("FactWordings", table => table.HasCheckConstraint("ck_fact_wordings_text", "text <> ''"));
            wording.HasKey(x => new { x.FileId, x.FactNumber, x.EditionId });
            wording.Property(x => x.Text).HasMaxLength(FactWording.MaxText);
            wording.Property(x => x.Detail).HasMaxLength(FactWording.MaxDetail);
        });
    }

    private static void Evidence(ModelBuilder builder) => builder.Entity<FactEvidence>(evidence =>
    {
        evidence.ToTable("FactEvidence", table =>
        {
            table.HasCheckConstraint("ck_fact_evidence_place", "(article_id IS NOT NULL) = (version_id IS NOT NULL) AND (article_id IS NOT NULL) = (block_id IS NOT NULL) AND (article_id IS NOT NULL) = (quote <> '')");
            table.HasCheckConstraint("ck_fact_evidence_outside", "(article_id IS NULL) = (address <> '') AND (article_id IS NULL) = (seen_on IS NOT NULL)");
        });
        evidence.HasKey(x => x.Id);
        evidence.Property(x => x.Voucher).HasConversion<string>().HasMaxLength(12);
        evidence.Property(x => x.Strength).HasConversion<string>().HasMaxLength(12);
        evidence.Property(x => x.SeenOn).HasConversion<string>().HasMaxLength(10);
        evidence.Property(x => x.Quote).HasMaxLength(FactEvidence.MaxQuote);
        evidence.Property(x => x.Address).HasMaxLength(FactEvidence.MaxAddress);
        evidence.Property(x => x.Title).HasMaxLength(FactEvidence.MaxTitle);
        evidence.Ignore(x => x.IsPassage);
        evidence.Ignore(x => x.IsBlackedOut);
        evidence.Ignore(x => x.Range);
        evidence.HasOne<Term>().WithMany().HasForeignKey(x => x.VouchedById).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<ArticleVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasIndex(x => new { x.FileId, x.FactNumber });
    });

    private static void Acts(ModelBuilder builder) => builder.Entity<FactAct>(act =>
    {
        act.ToTable("FactActs", table =>
        {
            table.HasCheckConstraint("ck_fact_acts_named", "by_name <> ''");
            table.HasCheckConstraint("ck_fact_acts_reason", "reason <> '' OR kind NOT IN ('Disputed', 'Superseded', 'Withdrawn', 'Settled')");
            table.HasCheckConstraint("ck_fact_acts_other", "other IS NOT NULL OR kind NOT IN ('Disputed', 'Superseded', 'Invoked', 'Kept', 'Broken')");
            table.HasCheckConstraint("ck_fact_acts_outcome", "(kind = 'Settled') = (outcome IS NOT NULL)");
            table.HasCheckConstraint("ck_fact_acts_evidence", "(kind = 'TakenBack') = (evidence IS NOT NULL) AND (evidence IS NULL OR (evidence > 0 AND reason <> ''))");
        });
        act.HasKey(x => x.Id);
        act.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        act.Property(x => x.Outcome).HasConversion<string>().HasMaxLength(12);
        act.Property(x => x.ByName).HasMaxLength(FactAct.MaxBy);
        act.Property(x => x.Reason).HasMaxLength(FactAct.MaxReason);
        act.HasOne<Fact>().WithMany().HasForeignKey(x => new { x.FileId, x.Other }).OnDelete(DeleteBehavior.Restrict);
        Once(act);
    });

    private static void Dismissals(ModelBuilder builder) => builder.Entity<ProposalDismissal>(dismissal =>
    {
        dismissal.ToTable("ProposalDismissals", table => table.HasCheckConstraint("ck_proposal_dismissals_key", "key <> ''"));
        dismissal.HasKey(x => new { x.FileId, x.ArticleId, x.Key });
        dismissal.Property(x => x.Key).HasMaxLength(ProposedFact.KeyLength);
        dismissal.HasOne<StoryFile>().WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        dismissal.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Restrict);
    });

    /// <summary>A fact is withdrawn once, one fact takes its place, and a piece of evidence is taken back once.</summary>
    private static void Once(EntityTypeBuilder<FactAct> act)
    {
        act.HasIndex(x => new { x.FileId, x.FactNumber }, "ix_fact_acts_of_fact");
        act.HasIndex(x => new { x.FileId, x.FactNumber, x.Kind }, "ix_fact_acts_one_end").IsUnique().HasFilter("kind IN ('Superseded', 'Withdrawn')");
        act.HasIndex(x => new { x.FileId, x.FactNumber, x.Evidence }, "ix_fact_acts_one_taking_back").IsUnique().HasFilter("evidence IS NOT NULL");
    }
}
