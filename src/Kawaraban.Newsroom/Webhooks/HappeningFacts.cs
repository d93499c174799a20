using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kawaraban.Newsroom.Webhooks;

/// <summary>What is peculiar to a happening. What is null is not told.</summary>
public sealed record HappeningFacts
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The number of the version that is live, or was.</summary>
    public int? Version { get; init; }

    /// <summary>The number of the act in the record of releases, which orders them all.</summary>
    public long? Release { get; init; }

    /// <summary>When it counts as released.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>Of what readers see: no draft's.</summary>
    public string? Headline { get; init; }

    /// <summary>What readers were told of it.</summary>
    public string? Note { get; init; }

    public long? Stop { get; init; }

    /// <summary>Of an embargo: when it ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    public SourceFacts? Source { get; init; }

    /// <summary>How many places of the source changed, by what the change means.</summary>
    public IReadOnlyDictionary<string, int>? Changes { get; init; }

    /// <summary>What the edition makes of the gravest of them: <c>silence</c>, <c>task</c> or <c>alarm</c>.</summary>
    public string? Treatment { get; init; }

    /// <summary>The release that corrected the story in another edition.</summary>
    public long? Correction { get; init; }

    /// <summary>Who did it, by the id of the account.</summary>
    public Guid? By { get; init; }

    /// <summary>Who has it in hand.</summary>
    public Guid? Holder { get; init; }

    public DateTimeOffset? Due { get; init; }

    internal string ToJson() => JsonSerializer.Serialize(this, Web);
}
