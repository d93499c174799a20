using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kawaraban.Newsroom.Archive.Model;

/// <summary>How the newsroom's types stand in columns.</summary>
internal static class Conversions
{
    /// <summary>A name that was not given is the empty one, not the null inside a default value: the compiled models can write it down.</summary>
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
        conventions.Properties<StoryFileId>().HaveConversion<OfStoryFileId>();
        conventions.Properties<TermLanguage>().HaveConversion<OfTermLanguage>().HaveMaxLength(20).HaveSentinel(TermLanguage.Parse(""));
        conventions.Properties<AuthorId>().HaveConversion<OfAuthorId>().HaveMaxLength(100).HaveSentinel(new AuthorId(""));
        conventions.Properties<PictureId>().HaveConversion<OfPictureId>().HaveMaxLength(PictureId.MaxLength).HaveSentinel(new PictureId(""));
        conventions.Properties<EditionId>().HaveConversion<OfEditionId>().HaveMaxLength(20).HaveSentinel(new EditionId(""));
        conventions.Properties<SectionId>().HaveConversion<OfSectionId>().HaveMaxLength(60).HaveSentinel(new SectionId(""));
    }

    internal sealed class OfStoryId() : ValueConverter<StoryId, Guid>(id => id.Value, value => new StoryId(value));

    internal sealed class OfArticleId() : ValueConverter<ArticleId, Guid>(id => id.Value, value => new ArticleId(value));

    internal sealed class OfVersionId() : ValueConverter<VersionId, Guid>(id => id.Value, value => new VersionId(value));

    internal sealed class OfBlockId() : ValueConverter<BlockId, Guid>(id => id.Value, value => new BlockId(value));

    internal sealed class OfStaffId() : ValueConverter<StaffId, Guid>(id => id.Value, value => new StaffId(value));

    internal sealed class OfIntakeSourceId() : ValueConverter<IntakeSourceId, Guid>(id => id.Value, value => new IntakeSourceId(value));

    internal sealed class OfWebhookId() : ValueConverter<WebhookId, Guid>(id => id.Value, value => new WebhookId(value));

    internal sealed class OfTermId() : ValueConverter<TermId, Guid>(id => id.Value, value => new TermId(value));

    internal sealed class OfStoryFileId() : ValueConverter<StoryFileId, Guid>(id => id.Value, value => new StoryFileId(value));

    internal sealed class OfTermLanguage() : ValueConverter<TermLanguage, string>(language => language.Tag, value => TermLanguage.Parse(value));

    internal sealed class OfAuthorId() : ValueConverter<AuthorId, string>(id => id.Value, value => new AuthorId(value));

    internal sealed class OfPictureId() : ValueConverter<PictureId, string>(id => id.Value, value => new PictureId(value));

    internal sealed class OfEditionId() : ValueConverter<EditionId, string>(id => id.Value, value => new EditionId(value));

    internal sealed class OfSectionId() : ValueConverter<SectionId, string>(id => id.Value, value => new SectionId(value));
}

/// <summary>Instants as milliseconds since 1970 in UTC: SQLite has no type that orders them.</summary>
internal sealed class OfInstantAsNumber() : ValueConverter<DateTimeOffset, long>(
    at => at.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));

/// <summary>Instants in UTC, as PostgreSQL's timestamptz wants them.</summary>
internal sealed class OfInstantInUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), value => value);
