using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>Webhooks, and what is on its way to them.</summary>
internal static class WebhookTables
{
    public static void Add(ModelBuilder builder)
    {
        builder.Entity<Webhook>(webhook =>
        {
            webhook.ToTable("Webhooks", table => table.HasCheckConstraint("ck_webhooks_named", "name <> '' AND address <> '' AND secret <> ''"));
            webhook.HasKey(x => x.Id);
            webhook.Property(x => x.Id).ValueGeneratedNever();
            webhook.Property(x => x.Name).HasMaxLength(Webhook.MaxName);
            webhook.Property(x => x.Address).HasMaxLength(Webhook.MaxAddress);
            webhook.Property(x => x.PausedFor).HasMaxLength(20);
            webhook.Ignore(x => x.TypeSet);
            webhook.Ignore(x => x.EditionSet);
        });
        builder.Entity<Happening>(happening =>
        {
            // No foreign key to what it tells of: it is a word, and goes when it was heard.
            happening.HasKey(x => x.Id);
            happening.Property(x => x.Type).HasMaxLength(40);
            happening.Ignore(x => x.EventId);
            happening.HasIndex(x => x.Key).IsUnique();
            happening.HasIndex(x => x.At);
        });
        builder.Entity<Delivery>(delivery =>
        {
            delivery.ToTable("Deliveries", table => table.HasCheckConstraint("ck_deliveries_next", "(state = 'Waiting') = (next_at IS NOT NULL)"));
            delivery.HasKey(x => x.Id);
            delivery.Property(x => x.State).HasConversion<string>().HasMaxLength(12);
            delivery.Property(x => x.Code).HasMaxLength(40);
            // None to the webhook either: a release must not fail because an owner removes one in the same moment. What is left is swept.
            delivery.HasOne(x => x.Happening).WithMany().HasForeignKey(x => x.HappeningId).OnDelete(DeleteBehavior.Cascade);
            delivery.HasIndex(x => new { x.WebhookId, x.NextAt });
            delivery.HasIndex(x => new { x.WebhookId, x.Id });
        });
    }
}
