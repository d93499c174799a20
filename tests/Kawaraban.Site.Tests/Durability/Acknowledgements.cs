using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Tests.Durability;

/// <summary>All that the server promised, and a call when it has promised so much more.</summary>
internal sealed class Acknowledgements
{
    private readonly Lock _gate = new();
    private readonly List<Acknowledged> _saves = [];
    private readonly List<VersionId> _releases = [];
    private TaskCompletionSource _reached = new();
    private int _left;

    public IReadOnlyList<Acknowledged> Saves
    {
        get
        {
            lock (_gate)
            {
                return [.. _saves];
            }
        }
    }

    public IReadOnlyList<VersionId> Releases
    {
        get
        {
            lock (_gate)
            {
                return [.. _releases];
            }
        }
    }

    /// <summary>Ends when so many more were given.</summary>
    public Task ReachAsync(int more)
    {
        lock (_gate)
        {
            (_left, _reached) = (more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return _reached.Task;
        }
    }

    public void Add(Acknowledged save)
    {
        lock (_gate)
        {
            _saves.Add(save);
            Count();
        }
    }

    public void Add(VersionId released)
    {
        lock (_gate)
        {
            _releases.Add(released);
            Count();
        }
    }

    private void Count()
    {
        if (--_left <= 0)
        {
            _reached.TrySetResult();
        }
    }
}
