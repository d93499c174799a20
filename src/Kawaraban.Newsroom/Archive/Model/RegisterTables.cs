using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>The name register, the record of its changes, and where its names are mentioned.</summary>
internal static class RegisterTables
{
    public static void Add(ModelBuilder builder)
    {
        Terms(builder);
        Names(builder);
        Records(builder);
    }

    private static void Terms(ModelBuilder builder) => builder.Entity<Term>(term =>
    {
        term.ToTable("Terms", table =>
        {
            table.HasCheckConstraint("ck_terms_kind", "kind IN ('Person', 'Place', 'Organisation', 'Work', 'Phrase')");
            table.HasCheckConstraint("ck_terms_state", "state IN ('Proposed', 'Approved', 'Retired')");
        });
        term.HasKey(x => x.Id);
        term.Property(x => x.Id).ValueGeneratedNever();
        term.Property(x => x.Kind).HasConversion<string>().HasMaxLength(12);
        term.Property(x => x.State).HasConversion<string>().HasMaxLength(12);
        term.Property(x => x.Slug).HasMaxLength(Term.MaxSlug);
        term.Property(x => x.Wikidata).HasMaxLength(20);
        term.Ignore(x => x.Languages);
        term.HasIndex(x => x.Slug).IsUnique();
        term.HasIndex(x => x.State);
        term.HasMany(x => x.Names).WithOne().HasForeignKey(x => x.TermId).OnDelete(DeleteBehavior.Cascade);
    });

    private static void Names(ModelBuilder builder) => builder.Entity<TermName>(name =>
    {
        name.HasKey(x => new { x.TermId, x.Position });
        // As text, which both databases order and keep alike.
        name.Property(x => x.Since).HasConversion<string>().HasMaxLength(10);
        name.Property(x => x.Form).HasMaxLength(TermName.MaxForm);
        name.Property(x => x.Reading).HasMaxLength(TermName.MaxForm);
        name.Property(x => x.Title).HasMaxLength(TermName.MaxForm);
        name.Property(x => x.First).HasMaxLength(TermName.MaxForm);
        name.Property(x => x.Later).HasMaxLength(TermName.MaxForm);
        name.Property(x => x.Note).HasMaxLength(TermName.MaxText);
        name.Property(x => x.Description).HasMaxLength(TermName.MaxText);
        name.Ignore(x => x.ShowsReading);
        name.Ignore(x => x.AliasList);
        name.Ignore(x => x.ForbiddenList);
        name.HasIndex(x => new { x.Language, x.Form });
    });

    private static void Records(ModelBuilder builder)
    {
        builder.Entity<TermChange>(change =>
        {
            change.HasKey(x => x.Id);
            change.Property(x => x.Act).HasConversion<string>().HasMaxLength(12);
            change.HasOne<Term>().WithMany().HasForeignKey(x => x.TermId).OnDelete(DeleteBehavior.Restrict);
            change.HasIndex(x => x.TermId);
        });
        builder.Entity<TermUse>(use =>
        {
            use.ToTable("TermMentions");
            use.HasKey(x => new { x.ArticleId, x.TermId, x.Form });
            use.Property(x => x.Form).HasMaxLength(TermName.MaxForm);
            use.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
            use.HasOne<Term>().WithMany().HasForeignKey(x => x.TermId).OnDelete(DeleteBehavior.Cascade);
            use.HasIndex(x => x.TermId);
        });
    }
}
