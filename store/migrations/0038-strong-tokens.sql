-- A token is as strong as the session by which it was made: an administrator's, where two factors are asked of them, opens only when it was made with two.
alter table tokens add column strong boolean not null default false;
