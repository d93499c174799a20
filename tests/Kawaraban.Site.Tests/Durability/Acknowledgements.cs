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
    private int _releasesLeft;

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

    /// <summary>Ends when so many more were given, so many releases among them.</summary>
    public Task ReachAsync(int more, int releases)
    {
        lock (_gate)
        {
            (_left, _releasesLeft, _reached) = (more, releases, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
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
            _releasesLeft--;
            Count();
        }
    }

    private void Count()
    {
        if (--_left <= 0 && _releasesLeft <= 0)
        {
            _reached.TrySetResult();
        }
    }
}
