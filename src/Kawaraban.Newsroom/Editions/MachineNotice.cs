using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Editions;

/// <summary>Which translations tell readers that a machine had a part in them.</summary>
public enum MachineNotice
{
    /// <summary>All in which a machine proposed a text.</summary>
    Always,

    /// <summary>Those in which such a text stands as the machine wrote it.</summary>
    Unedited,

    Never,
}

/// <summary>What an edition tells of the blocks of a translation.</summary>
public static class MachineNotices
{
    /// <summary>The strongest part that a machine had and that readers are told of; human for nothing to tell.</summary>
    public static BlockOrigin Told(this MachineNotice notice, IEnumerable<Block> blocks)
    {
        var origins = blocks.Select(block => block.Origin).ToHashSet();
        return notice switch
        {
            not MachineNotice.Never when origins.Contains(BlockOrigin.Machine) => BlockOrigin.Machine,
            MachineNotice.Always when origins.Contains(BlockOrigin.MachineThenHuman) => BlockOrigin.MachineThenHuman,
            _ => BlockOrigin.Human,
        };
    }
}
