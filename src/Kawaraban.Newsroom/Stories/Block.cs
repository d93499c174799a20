using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Stories;

/// <summary>A block as it stands in one version.</summary>
public sealed class Block
{
    public required VersionId VersionId { get; init; }
    public required BlockId Id { get; init; }

    /// <summary>Orders the blocks of a version; gaps are left so that one can be put between two.</summary>
    public required long Position { get; set; }

    /// <summary>The written form.</summary>
    public required string Text { get; set; }

    /// <summary>Counts the saves, so that a save against an older text is seen.</summary>
    public int Revision { get; set; } = 1;

    public required DateTimeOffset SavedAt { get; set; }
    public StaffId? SavedBy { get; set; }

    /// <summary>Who or what the text came from.</summary>
    public BlockOrigin Origin { get; set; }

    /// <summary>When somebody said that the text is done; null where nobody has, or it was changed since.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }
    public StaffId? ConfirmedBy { get; set; }

    /// <summary>Takes a text as saved: what a machine wrote and somebody then worked on is both.</summary>
    /// <param name="from">Who or what this text came from: human, or machine.</param>
    public void Take(string text, BlockOrigin from, StaffId by, DateTimeOffset now)
    {
        var origin = text == Text ? Origin
            : from == BlockOrigin.Machine ? BlockOrigin.Machine
            : Origin == BlockOrigin.Human || text.Length == 0 ? BlockOrigin.Human
            : BlockOrigin.MachineThenHuman;
        Put(text, origin, by, now);
    }

    /// <summary>Puts a text in place of this one; what is changed is no longer confirmed.</summary>
    public void Put(string text, BlockOrigin origin, StaffId by, DateTimeOffset now)
    {
        if (text != Text)
        {
            (ConfirmedAt, ConfirmedBy) = (null, null);
        }
        (Text, Origin, SavedAt, SavedBy) = (text, origin, now, by);
        Revision++;
    }

    public BlockBody Body => Written.Read(Text);
}
