using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>How the newsroom's types stand in columns.</summary>
internal static class Conversions
{
    public static void Add(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<StoryId>().HaveConversion<OfStoryId>();
        conventions.Properties<ArticleId>().HaveConversion<OfArticleId>();
        conventions.Properties<VersionId>().HaveConversion<OfVersionId>();
        conventions.Properties<BlockId>().HaveConversion<OfBlockId>();
        conventions.Properties<StaffId>().HaveConversion<OfStaffId>();
        conventions.Properties<IntakeSourceId>().HaveConversion<OfIntakeSourceId>();
        conventions.Properties<WebhookId>().HaveConversion<OfWebhookId>();
        conventions.Properties<TermId>().HaveConversion<OfTermId>();
        conventions.Properties<TermLanguage>().HaveConversion<OfTermLanguage>().HaveMaxLength(20);
        conventions.Properties<AuthorId>().HaveConversion<OfAuthorId>().HaveMaxLength(100);
        conventions.Properties<PictureId>().HaveConversion<OfPictureId>().HaveMaxLength(PictureId.MaxLength);
        conventions.Properties<EditionId>().HaveConversion<OfEditionId>().HaveMaxLength(20);
        conventions.Properties<SectionId>().HaveConversion<OfSectionId>().HaveMaxLength(60);
    }

    private sealed class OfStoryId() : ValueConverter<StoryId, Guid>(id => id.Value, value => new StoryId(value));

    private sealed class OfArticleId() : ValueConverter<ArticleId, Guid>(id => id.Value, value => new ArticleId(value));

    private sealed class OfVersionId() : ValueConverter<VersionId, Guid>(id => id.Value, value => new VersionId(value));

    private sealed class OfBlockId() : ValueConverter<BlockId, Guid>(id => id.Value, value => new BlockId(value));

    private sealed class OfStaffId() : ValueConverter<StaffId, Guid>(id => id.Value, value => new StaffId(value));

    private sealed class OfIntakeSourceId() : ValueConverter<IntakeSourceId, Guid>(id => id.Value, value => new IntakeSourceId(value));

    private sealed class OfWebhookId() : ValueConverter<WebhookId, Guid>(id => id.Value, value => new WebhookId(value));

    private sealed class OfTermId() : ValueConverter<TermId, Guid>(id => id.Value, value => new TermId(value));

    private sealed class OfTermLanguage() : ValueConverter<TermLanguage, string>(language => language.Tag, value => TermLanguage.Parse(value));

    private sealed class OfAuthorId() : ValueConverter<AuthorId, string>(id => id.Value, value => new AuthorId(value));

    private sealed class OfPictureId() : ValueConverter<PictureId, string>(id => id.Value, value => new PictureId(value));

    private sealed class OfEditionId() : ValueConverter<EditionId, string>(id => id.Value, value => new EditionId(value));

    private sealed class OfSectionId() : ValueConverter<SectionId, string>(id => id.Value, value => new SectionId(value));
}

/// <summary>Instants as milliseconds since 1970 in UTC: SQLite has no type that orders them.</summary>
internal sealed class OfInstantAsNumber() : ValueConverter<DateTimeOffset, long>(
    at => at.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));

/// <summary>Instants in UTC, as PostgreSQL's timestamptz wants them.</summary>
internal sealed class OfInstantInUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), value => value);
